#include "reporting/model/search_manner.hpp"

#include <array>

namespace reporting {

namespace {

// The cheapest paths are short: who looks long hides hardly fewer, and proves hardly more.
constexpr auto places_at_least = 40;
constexpr auto places_usually = 300;
constexpr auto places_at_most = 2000;

constexpr auto usual_turns = std::to_array({Manner::first, Manner::last});
constexpr auto further_turns = std::to_array({1, 3, 7});
constexpr auto usual_people = std::int64_t{8};
constexpr auto further_people = std::to_array<std::int64_t>({8, 64, 1, 1024});

std::vector<Manner> all_manners()
{
    auto manners = std::vector<Manner>{};
    for (auto const people : further_people) {
        for (auto const turn : usual_turns) {
            manners.push_back({.people_for_loose_end = people, .turn = turn, .most_places = places_at_most});
        }
    }
    for (auto const turn : further_turns) {
        for (auto const people : further_people) {
            manners.push_back({.people_for_loose_end = people, .turn = turn, .most_places = places_at_most});
        }
    }
    return manners;
}

} // namespace

std::vector<Manner> manners_of(SumNetwork const& network, Effort effort)
{
    auto const first = Manner{.people_for_loose_end = usual_people, .turn = Manner::first};
    if (network.is_flow) {
        return {first};
    }
    if (effort == Effort::utmost) {
        return all_manners();
    }
    if (effort == Effort::least) {
        return {{.people_for_loose_end = usual_people, .turn = Manner::first, .most_places = places_at_least}
        };
    }
    auto manners = std::vector<Manner>{};
    for (auto const turn : usual_turns) {
        manners.push_back({.people_for_loose_end = usual_people, .turn = turn, .most_places = places_usually}
        );
    }
    return manners;
}

} // namespace reporting
