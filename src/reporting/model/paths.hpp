// Paths (paden) through a network of sums, from one that moves left unbalanced to one where they end.
#pragma once

#include "reporting/model/look_alike.hpp"

#include <cstdint>
#include <functional>
#include <limits>
#include <queue>
#include <utility>
#include <vector>

namespace reporting {

// A sum that moves have left unbalanced, and in which direction.
struct Place {
    SumIndex sum;
    int direction;

    [[nodiscard]] std::size_t index() const { return 2 * sum + (direction > 0 ? 1 : 0); }

    static Place at(std::size_t index) { return {.sum = index / 2, .direction = index % 2 == 0 ? -1 : 1}; }
};

// How a path comes to a place, or from there to its end, and at what cost.
struct Way {
    static constexpr auto far = std::numeric_limits<std::int64_t>::max();
    static constexpr auto nowhere = std::numeric_limits<std::size_t>::max();

    std::int64_t cost = far;
    std::int64_t people = 0;    // in numbers that must be hidden for it
    std::size_t from = nowhere; // index of a place; nowhere where the path starts
    Move by = {};
};

// What the moves and paths of one search after the other are written in, paths by index of the places they
// lead to. A search sees few places of a large network: only those are cleared again.
class PathPaper {
public:
    explicit PathPaper(SumNetwork const& network)
        : ways_(2 * network.numbers_of.size()), endings_(2 * network.numbers_of.size()),
          moved_(network.counts.size()), balances_(network.numbers_of.size())
    {
    }

    [[nodiscard]] Way const& way_to(std::size_t place) const { return ways_[place]; }

    [[nodiscard]] Way const& ending_of(std::size_t place) const { return endings_[place]; }

    void write_way(std::size_t place, Way const& way)
    {
        touched_.push_back(place);
        ways_[place] = way;
    }

    void write_ending(std::size_t place, Way const& ending)
    {
        touched_.push_back(place);
        endings_[place] = ending;
    }

    void clear()
    {
        for (auto const place : touched_) {
            ways_[place] = {};
            endings_[place] = {};
        }
        touched_.clear();
    }

    [[nodiscard]] bool has_moved(NumberIndex number) const { return moved_[number] != 0; }

    void write_moved(NumberIndex number)
    {
        moved_[number] = 1;
        moves_.push_back(number);
    }

    // How far the sum is out of balance.
    [[nodiscard]] int balance_of(SumIndex sum) const { return balances_[sum]; }

    int add_to_balance(SumIndex sum, int direction)
    {
        unbalanced_.push_back(sum);
        return balances_[sum] += direction;
    }

    void clear_moves()
    {
        for (auto const number : moves_) {
            moved_[number] = 0;
        }
        for (auto const sum : unbalanced_) {
            balances_[sum] = 0;
        }
        moves_.clear();
        unbalanced_.clear();
    }

private:
    std::vector<Way> ways_;
    std::vector<Way> endings_;
    std::vector<std::size_t> touched_;
    std::vector<char> moved_;
    std::vector<NumberIndex> moves_;
    std::vector<int> balances_;
    std::vector<SumIndex> unbalanced_;
};

// The paths from one place.
struct Paths {
    using Waiting = std::pair<std::int64_t, std::size_t>; // cost so far, index of a place

    SumIndex start;
    PathPaper& paper;
    std::int64_t too_many; // people: what takes so many is no path
    Way end = {};
    std::priority_queue<Waiting, std::vector<Waiting>, std::greater<>> waiting = {};

    // False when there is a way there that is as good.
    bool arrive(Place const& at, Way const& way)
    {
        if (way.cost >= paper.way_to(at.index()).cost || way.people >= too_many) {
            return false;
        }
        paper.write_way(at.index(), way);
        waiting.emplace(way.cost, at.index());
        return true;
    }

    void end_at(Place const& at, Way const& ending)
    {
        auto const& [cost, people, from, by] = paper.way_to(at.index());
        auto const together = people + ending.people;
        if (ending.cost < Way::far && cost + ending.cost < end.cost && together < too_many) {
            end = {.cost = cost + ending.cost, .people = together, .from = at.index(), .by = ending.by};
        }
    }
};

} // namespace reporting
