// Published counts seen from each number and from each sum: which numbers a sum binds, and which sums a
// number stands in.
#pragma once

#include "reporting/model/published_counts.hpp"

#include <vector>

namespace reporting {

// What even somebody knows of a hidden number who was told why it is hidden.
struct Bounds {
    std::int64_t low;
    std::int64_t high;
};

struct NumberInSum {
    NumberIndex number;
    int sign; // +1 for a part, -1 for the total
};

struct SumOfNumber {
    SumIndex sum;
    int sign;
};

struct SumNetwork {
    std::vector<std::int64_t> counts;
    std::vector<Bounds> bounds; // of each number once it is hidden; with low == high it is never hidden
    std::vector<std::vector<NumberInSum>> numbers_of; // by sum
    std::vector<std::vector<SumOfNumber>> sums_of;    // by number
    std::vector<std::vector<NumberInSum>> ends_of;    // by sum: those that stand in no other
    bool is_flow; // every number stands in two sums or in none, as in a table of rows and columns
};

// Throws std::invalid_argument as check does.
SumNetwork network_of(PublishedCounts const& published, std::vector<Bounds> bounds);

} // namespace reporting
