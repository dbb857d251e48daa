#include "matching/model/assignment_tied_pairs.hpp"

#include <numeric>
#include <ranges>

namespace matching {

namespace {

// Backwards, for lists that are filled from the back.
template <typename Visit>
void each_tied_pair(AssignmentState const& state, Visit visit)
{
    for (auto family = state.pool.families(); family-- > 0;) {
        auto const tied = [&](PoolCandidate const& candidate) {
            return candidate.points - state.price[candidate.volunteer] == state.worth[family];
        };
        for (auto const& candidate : state.pool.candidates_of(family) | std::views::filter(tied)) {
            visit(family, candidate.volunteer);
        }
    }
}

} // namespace

NumberLists::NumberLists(std::vector<std::uint32_t> lengths) : first_{std::move(lengths)}
{
    std::partial_sum(first_.begin(), first_.end(), first_.begin());
    numbers_.resize(first_.back());
}

TiedPairs tied_pairs(AssignmentState const& state)
{
    auto of_families = std::vector<std::uint32_t>(std::size_t{state.pool.families()} + 1);
    auto of_volunteers = std::vector<std::uint32_t>(std::size_t{state.pool.volunteers()} + 1);
    each_tied_pair(state, [&](FamilyIndex family, VolunteerIndex volunteer) {
        ++of_families[family];
        ++of_volunteers[volunteer];
    });
    auto tied = TiedPairs{NumberLists{std::move(of_families)}, NumberLists{std::move(of_volunteers)}};
    each_tied_pair(state, [&](FamilyIndex family, VolunteerIndex volunteer) {
        tied.volunteers_of.add(family, volunteer);
        tied.families_of.add(volunteer, family);
    });
    return tied;
}

} // namespace matching
