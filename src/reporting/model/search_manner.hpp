// How a search for a look-alike goes about sums that are no flow, where no one way is the best.
#pragma once

#include "reporting/model/look_alike.hpp"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <vector>

namespace reporting {

// What a search does where a move unbalances more sums than one. In a flow there are no loose ends, and all
// manners are the same.
struct Manner {
    std::int64_t people_for_loose_end; // what it weighs as much as
    int turn;                          // which of the unbalanced sums is next: see next_unbalanced
    int most_places = all_places;      // from which a path is looked for

    [[nodiscard]] std::ptrdiff_t next_unbalanced(std::ptrdiff_t path, std::ptrdiff_t sums) const
    {
        return turn == last ? sums - 1 : turn * (path + 1) % sums;
    }

    static constexpr auto first = 0;
    static constexpr auto last = -1;
    static constexpr auto all_places = std::numeric_limits<int>::max();
};

// Those to be tried one after the other.
std::vector<Manner> manners_of(SumNetwork const& network, Effort effort);

} // namespace reporting
