// A queue from which the nearest volunteer comes first; one that has come nearer meanwhile stands in it
// twice.
#pragma once

#include "matching/model/assignment.hpp"

#include <algorithm>
#include <utility>

namespace matching {

class NearestFirst {
public:
    void push(Points distance, VolunteerIndex volunteer)
    {
        entries_.emplace_back(distance, volunteer);
        std::push_heap(entries_.begin(), entries_.end(), std::greater{});
    }

    std::pair<Points, VolunteerIndex> pop()
    {
        std::pop_heap(entries_.begin(), entries_.end(), std::greater{});
        auto const nearest = entries_.back();
        entries_.pop_back();
        return nearest;
    }

    [[nodiscard]] Points nearest_distance() const { return entries_.front().first; }

    [[nodiscard]] bool empty() const { return entries_.empty(); }

    void clear() { entries_.clear(); }

private:
    std::vector<std::pair<Points, VolunteerIndex>> entries_;
};

} // namespace matching
