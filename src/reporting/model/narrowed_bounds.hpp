// What the sums alone say of numbers, whatever is hidden: between which bounds (grenzen) each lies in every
// table that adds up.
#pragma once

#include "reporting/model/sum_network.hpp"

#include <vector>

namespace reporting {

// The bounds as the sums narrow them, one after the other: a total is no less than the least its parts can
// be, and a part no more than what the others leave of the most. Every table that adds up within `bounds`
// lies within these. They may be wider than need be, as one sum is looked at at a time. Throws nothing; the
// counts themselves must lie within `bounds`.
std::vector<Bounds> narrowed_bounds(PublishedCounts const& published, std::vector<Bounds> bounds);

} // namespace reporting
