// Proposes a volunteer for a family (koppelvoorstel) and asks her by mail.
#pragma once

#include "accounts/model/occasion.hpp"
#include "matching/model/candidate.hpp"
#include "matching/model/match.hpp"
#include "platform/database/connection.hpp"
#include "programme/model/journey.hpp"

#include <expected>
#include <string>
#include <variant>
#include <vector>

namespace matching {

struct ProposeMatch {
    intake::FamilyCaseId family_case;
    volunteers::VolunteerId volunteer;
    std::string motivation;          // why she, in the coordinator's words
    std::string told_to_volunteer;   // what the family allowed to be told
    std::string submission_key = {}; // one form sent twice makes one match
};

// The case is not waiting, or a hard rule stands between this volunteer and this family.
using ProposalRefusal = std::variant<programme::JourneyRefusal, std::vector<ProposalObstacle>>;

// Throws base::NotFound when the location has no such case or no such volunteer.
std::expected<MatchId, ProposalRefusal>
propose_match(database::Connection& database, accounts::Occasion const& occasion, ProposeMatch const& wish);

} // namespace matching
