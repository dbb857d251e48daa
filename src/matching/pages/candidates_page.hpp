// What the page with candidates shows: the wishes of the family, who can come, and who cannot and why.
#pragma once

#include "accounts/pages/page_request.hpp"
#include "intake/pages/case_form.hpp"
#include "matching/model/candidate.hpp"
#include "matching/pages/learned.hpp"

#include <algorithm>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace matching {

struct FamilyFacts {
    std::string question;
    std::string needs; // with commas
    std::string language;
    bool interpreter;
    std::string dagdelen;
    std::string wishes;
    std::string hopes;               // experience and interests, with commas
    std::string at_home;             // with commas
    std::optional<int> waiting_days; // nothing before it was accepted
};

struct FactorBar {
    std::string label;
    std::string words; // what the points stand for; may be empty
    int points;
    int most; // more than 0

    [[nodiscard]] int percent() const { return 100 * points / most; }
};

struct CandidateRow {
    volunteers::VolunteerId id;
    std::string name;
    std::string home;     // the name of her location, when it is another one
    std::string sentence; // "Spreekt Turks, kan dinsdagmiddag, 4 km."
    std::string wishes;   // her own wishes and limits
    std::vector<FactorBar> factors;
    int points;
    int most;
};

struct LeftOutRow {
    volunteers::VolunteerId id;
    std::string name;
    std::string home; // as above
    std::string why;
};

// "Met een tolk erbij: 3 vrijwilligers meer", and who.
struct WhatIfLine {
    std::string words;
    std::string names;
};

struct CandidatesPage {
    intake::CaseHeading heading;
    FamilyFacts family;
    std::vector<CandidateRow> candidates;
    std::vector<WhatIfLine> what_ifs; // the most first, a few
    std::vector<LearnedLine> learned; // from earlier no's
    std::vector<LeftOutRow> left_out; // who stopped or was not suited is not among them
    std::string refusal;              // why nobody can be proposed now; empty when one can

    static constexpr auto most_shown_at_once = std::size_t{8};

    [[nodiscard]] std::span<CandidateRow const> first_candidates() const
    {
        return std::span{candidates}.first(std::min(most_shown_at_once, candidates.size()));
    }

    // Those who stand lower wait folded away, so that what is under them is found too.
    [[nodiscard]] std::span<CandidateRow const> other_candidates() const
    {
        return std::span{candidates}.subspan(first_candidates().size());
    }
};

// Throws base::NotFound when the location has no such case.
CandidatesPage load_candidates_page(accounts::SignedInRequest& request);

// "/cases/7/proposals", and with a volunteer the form about her.
std::string address_of_proposals(intake::FamilyCaseId family_case);
std::string address_of_proposal(intake::FamilyCaseId family_case, volunteers::VolunteerId volunteer);

// The form in which one candidate is proposed.
struct ProposalPage {
    intake::CaseHeading heading;
    FamilyFacts family;
    CandidateRow candidate;
    web::Form form;
};

} // namespace matching
