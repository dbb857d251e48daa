#include "reporting/model/search_manner.hpp"

#include <array>

namespace reporting {

namespace {

constexpr auto usual_manners = std::to_array<Manner>({
    {8, Manner::first},
    {8, Manner::last},
    {64, Manner::first},
    {64, Manner::last},
    {1, Manner::first},
    {1, Manner::last},
    {1024, Manner::first},
    {1024, Manner::last},
});

constexpr auto further_turns = std::to_array({1, 2, 3, 5, 7, 11, 13});

} // namespace

std::vector<Manner> manners_of(SumNetwork const& network, Effort effort)
{
    if (network.is_flow) {
        return {usual_manners.front()};
    }
    auto manners = std::vector<Manner>(usual_manners.begin(), usual_manners.end());
    if (effort == Effort::least) {
        manners.resize(1);
    }
    if (effort != Effort::utmost) {
        return manners;
    }
    for (auto const turn : further_turns) {
        for (auto const people : {8, 64, 1, 1024}) {
            manners.push_back({.people_for_loose_end = people, .turn = turn});
        }
    }
    return manners;
}

} // namespace reporting
