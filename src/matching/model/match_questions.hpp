// What can be asked now: a volunteer for a family, an answer to a proposal, the klik. All of it follows from
// the history of the case.
#pragma once

#include "matching/model/match.hpp"
#include "programme/model/journey.hpp"

#include <expected>

namespace matching {

// Whether a volunteer may be proposed to this family today, whoever she is.
std::expected<void, programme::JourneyRefusal> may_propose(
    programme::ProgrammeVersion const& programme, programme::CaseHistory const& history, base::Date today
);

// The volunteer has not answered yet.
bool is_proposal_open(programme::CaseHistory const& history, MatchId match);

// They met, and support has not started: both may answer, and change their minds.
bool is_klik_open(programme::CaseHistory const& history, MatchId match);

} // namespace matching
