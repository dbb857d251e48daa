// Published counts seen from each number and from each sum: which numbers a sum binds, and which sums a
// number stands in.
#pragma once

#include "reporting/model/published_counts.hpp"

#include <cstdint>
#include <limits>
#include <span>
#include <vector>

namespace reporting {

// What even somebody knows of a hidden number who was told why it is hidden.
struct Bounds {
    static constexpr auto unlimited = std::numeric_limits<std::int64_t>::max() / 2;

    std::int64_t low;
    std::int64_t high;
};

// How far a number can move within its bounds; farther than any step where it says most_room.
struct Room {
    std::int32_t up;
    std::int32_t down;

    static constexpr auto most_room = std::int32_t{1'000'000};
};

struct NumberInSum {
    std::uint32_t number;
    std::int32_t sign; // +1 for a part, -1 for the total
};

struct SumOfNumber {
    std::uint32_t sum;
    std::int32_t sign;
};

// Lists that are read over and over, one behind the other in memory.
template <typename Item>
class Lists {
public:
    explicit Lists(std::vector<std::vector<Item>> const& lists) : begins_{0}
    {
        for (auto const& list : lists) {
            items_.insert(items_.end(), list.begin(), list.end());
            begins_.push_back(items_.size());
        }
    }

    [[nodiscard]] std::size_t size() const { return begins_.size() - 1; }

    std::span<Item const> operator[](std::size_t list) const
    {
        return {items_.data() + begins_[list], items_.data() + begins_[list + 1]};
    }

private:
    std::vector<std::size_t> begins_;
    std::vector<Item> items_;
};

struct SumNetwork {
    std::vector<std::int64_t> counts;
    std::vector<Bounds> bounds;       // of each number once it is hidden; with low == high it is never hidden
    std::vector<Room> rooms;          // by number, within those bounds
    Lists<NumberInSum> numbers_of;    // by sum
    Lists<SumOfNumber> sums_of;       // by number
    Lists<NumberInSum> ends_of;       // by sum: those that stand in no other
    std::vector<std::int64_t> prices; // by number: what it costs to hide it
    bool is_flow; // every number stands in two sums or in none, as in a table of rows and columns
};

// Throws std::invalid_argument as check does. Hiding a number costs as much as there are people in it, and of
// a dear one a thousand times that.
SumNetwork
network_of(PublishedCounts const& published, std::vector<Bounds> bounds, std::vector<bool> const& dear = {});

} // namespace reporting
