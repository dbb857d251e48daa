// Hiding (verbergen) of numbers that hang together: which of them it takes so that each small one has
// look-alikes.
#pragma once

#include "reporting/model/equal_numbers.hpp"
#include "reporting/model/suppression.hpp"

namespace reporting {

// Above this many numbers not everything is tried: it would take minutes.
constexpr auto many_numbers = std::size_t{2000};

constexpr bool is_small(std::int64_t count, std::int64_t limit)
{
    return count > 0 && count < limit;
}

// As suppress, of numbers that are bound by sums, each of which stands for those that are equal to it.
Suppression hide_together(DifferentNumbers const& numbers, std::int64_t limit);

} // namespace reporting
