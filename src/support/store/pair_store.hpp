// The pairs of a location, a family with a volunteer, as lists of them name them.
#pragma once

#include "accounts/model/actor.hpp"
#include "platform/database/connection.hpp"
#include "support/model/visit.hpp"

#include <map>
#include <string>
#include <vector>

namespace support {

struct Pair {
    matching::MatchId match;
    std::string family;    // the parent's name
    std::string volunteer; // her first name
    std::optional<accounts::AccountId> responsible;
};

// Those in which a volunteer comes or came, and whose match is not over; by the name of the family.
std::vector<Pair> list_pairs(database::Connection& database, people::LocationId location);

// Their visits from this day on.
std::map<matching::MatchId, std::vector<Visit>>
list_visits_at(database::Connection& database, people::LocationId location, base::Date since);

} // namespace support
