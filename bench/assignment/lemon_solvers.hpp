// The two solvers of LEMON beside which ours stands. Plain types: LEMON 1.3.1 is not C++20.
#pragma once

#include <cstdint>

namespace bench {

struct PlainPool {
    std::uint32_t families;
    std::uint32_t volunteers;
    std::uint32_t const* first;      // candidate of each family, and one behind the last
    std::uint32_t const* candidates; // volunteer, points, volunteer, points, ...
    std::uint32_t const* places;     // of each volunteer
};

// The value of a best answer.
std::int64_t value_by_network_simplex(PlainPool const& pool);
std::int64_t value_by_maximum_weighted_matching(PlainPool const& pool); // every volunteer has one place

} // namespace bench
