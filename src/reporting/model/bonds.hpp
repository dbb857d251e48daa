// Which numbers hang together (banden), directly or through others.
#pragma once

#include "reporting/model/published_counts.hpp"

#include <algorithm>
#include <numeric>
#include <vector>

namespace reporting {

class Bonds {
public:
    explicit Bonds(std::size_t numbers) : bound_to_(numbers)
    {
        std::iota(bound_to_.begin(), bound_to_.end(), NumberIndex{0});
    }

    // Of all that hang together with it.
    NumberIndex first_of(NumberIndex number)
    {
        while (bound_to_[number] != number) {
            bound_to_[number] = bound_to_[bound_to_[number]];
            number = bound_to_[number];
        }
        return number;
    }

    void bind(NumberIndex one, NumberIndex other)
    {
        auto const first_of_one = first_of(one);
        auto const first_of_other = first_of(other);
        bound_to_[std::max(first_of_one, first_of_other)] = std::min(first_of_one, first_of_other);
    }

private:
    std::vector<NumberIndex> bound_to_; // one before it, or itself
};

} // namespace reporting
