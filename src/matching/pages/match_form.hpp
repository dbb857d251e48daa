// What the forms about a match share: the match in the path, whose family it is, and who the volunteer is.
#pragma once

#include "accounts/pages/page_request.hpp"
#include "intake/pages/case_form.hpp"
#include "matching/model/match.hpp"
#include "programme/model/journey.hpp"

#include <expected>
#include <optional>
#include <string>

namespace matching {

struct MatchForm {
    Match match;
    intake::CaseHeading heading; // of its family case
    std::string volunteer;       // her full name
    programme::MatchState state;
    web::Form form;
};

// The form about the {match} in the path. Throws base::NotFound when the location has no such match.
MatchForm open_match_form(accounts::SignedInRequest& request);

// "/matches/7"
std::string address_of(MatchId match);

// Back to the family when it is done; else the form again, with the refusal in words.
web::Response answer_form(
    accounts::SignedInRequest const& request,
    MatchForm& page,
    std::expected<void, programme::JourneyRefusal> const& done,
    std::string (*render)(accounts::SignedInRequest const&, MatchForm const&)
);

} // namespace matching
