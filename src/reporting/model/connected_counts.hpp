// Published counts in parts between which no sum says anything: each can be protected by itself.
#pragma once

#include "reporting/model/sum_network.hpp"

namespace reporting {

struct ConnectedCounts {
    std::vector<NumberIndex> numbers; // where each number of this part stands in the whole
    PublishedCounts published;
};

// Numbers that cannot move bind nothing together: they stand in a part for the sake of a sum there that needs
// them, and in several parts when sums in several do; a zero stands in none unless it is a total. In each
// part numbers and sums keep their order.
std::vector<ConnectedCounts>
connected_counts(PublishedCounts const& published, std::vector<Bounds> const& bounds);

} // namespace reporting
