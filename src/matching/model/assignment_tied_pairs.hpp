// The pairs of which best answers are made: those that fall short of nothing, points equal to worth + price.
// A best answer leaves out nobody whose worth is above zero, and no place that has a price.
#pragma once

#include "matching/model/assignment_state.hpp"

namespace matching {

// Lists of numbers, one after the other.
class NumberLists {
public:
    // `lengths` has an entry for each list, and one more.
    explicit NumberLists(std::vector<std::uint32_t> lengths);

    void add(std::uint32_t list, std::uint32_t number) { numbers_[--first_[list]] = number; }

    [[nodiscard]] std::span<std::uint32_t const> operator[](std::uint32_t list) const
    {
        return {numbers_.data() + first_[list], numbers_.data() + first_[list + 1]};
    }

private:
    std::vector<std::uint32_t> first_; // filled from the back: the end of a list until all is added
    std::vector<std::uint32_t> numbers_;
};

struct TiedPairs {
    NumberLists volunteers_of; // of each family
    NumberLists families_of;   // of each volunteer
};

TiedPairs tied_pairs(AssignmentState const& state);

} // namespace matching
