// Published counts in parts between which no sum says anything: each can be protected by itself.
#pragma once

#include "reporting/model/sum_network.hpp"

namespace reporting {

struct ConnectedCounts {
    std::vector<NumberIndex> numbers; // where each number of this part stands in the whole
    PublishedCounts published;
};

// Numbers that cannot move, as zero, bind nothing together: they are in no part but as the total of a sum,
// and in several when they are that of sums in several. In each part numbers and sums keep their order.
std::vector<ConnectedCounts>
connected_counts(PublishedCounts const& published, std::vector<Bounds> const& bounds);

} // namespace reporting
