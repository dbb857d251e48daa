// What the page of a family is made of, read from the stores.
#pragma once

#include "accounts/pages/page_request.hpp"
#include "agenda/pages/case_view.hpp"
#include "intake/store/case_event_store.hpp"
#include "matching/model/match.hpp"
#include "matching/model/stalled_klik.hpp"
#include "needs/model/need.hpp"
#include "people/model/person.hpp"
#include "programme/model/clock.hpp"
#include "volunteers/model/pipeline.hpp"

#include <vector>

namespace agenda {

struct MatchWithVolunteer {
    matching::Match match;
    people::Person volunteer;
    std::string home; // the name of her location, when it is another one
    programme::MatchState state;
    volunteers::VogState vog;
    bool vog_has_lapsed;
};

struct CaseFacts {
    intake::FamilyCase family_case;
    people::Person parent;
    programme::CaseHistory history;
    programme::CaseState state;
    std::vector<intake::CaseEvent> events;
    std::vector<MatchWithVolunteer> matches; // oldest first
    std::vector<needs::Need> needs;
    std::vector<programme::DueItem> due;
    std::vector<matching::RepeatedQuestion> repeated_questions; // about the klik
};

// Throws base::NotFound when the location has no such case.
CaseFacts load_case_facts(accounts::SignedInRequest& request, intake::FamilyCaseId id);

// Whether a match may still become, or is, weekly support.
bool takes_part(programme::MatchState state);

// The first name of the volunteer of a match; empty for an event that is about the case.
std::string volunteer_of(CaseFacts const& facts, std::optional<programme::MatchId> match);

std::vector<std::string> family_facts(CaseFacts const& facts, accounts::SignedInRequest const& request);
std::vector<FactView> agreements_of(CaseFacts const& facts, accounts::SignedInRequest& request);
std::vector<LinkView> more_links(CaseFacts const& facts, text::Texts const& texts);

} // namespace agenda
