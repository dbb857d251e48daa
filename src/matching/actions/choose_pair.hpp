// A coordinator keeps two together in the plan for all, or never wants to see them together.
#pragma once

#include "accounts/model/occasion.hpp"
#include "matching/model/pool_plan.hpp"
#include "platform/database/connection.hpp"

#include <optional>
#include <string>

namespace matching {

struct ChoosePair {
    intake::FamilyCaseId family;
    volunteers::VolunteerId volunteer;
    std::optional<PairChoice> choice; // nothing: what was decided before counts no more
    std::string reason;               // may be empty
};

// Nobody is asked, and nothing is proposed. Throws base::NotFound when the location has no such family or
// volunteer.
void choose_pair(database::Connection& database, accounts::Occasion const& occasion, ChoosePair const& wish);

} // namespace matching
