#include "matching/model/assignment_state.hpp"

#include <algorithm>
#include <utility>

namespace matching {

AssignmentState::AssignmentState(AssignmentPool const& of)
    : pool{of}, price(of.volunteers()), worth(of.families()), volunteer_of(of.families(), nobody),
      free_places_(of.volunteers()), first_family_(of.volunteers(), no_family),
      next_family_(of.families(), no_family)
{
    for (auto volunteer = VolunteerIndex{0}; volunteer < pool.volunteers(); ++volunteer) {
        free_places_[volunteer] = pool.places(volunteer);
        price[volunteer] = has_place(volunteer) ? 0 : most_points; // too dear for all
    }
}

Points AssignmentState::best_profit(FamilyIndex family) const
{
    auto best = Points{0};
    for (auto const [volunteer, points] : pool.candidates_of(family)) {
        best = std::max(best, points - price[volunteer]);
    }
    return best;
}

void AssignmentState::pair(FamilyIndex family, VolunteerIndex volunteer)
{
    volunteer_of[family] = volunteer;
    next_family_[family] = std::exchange(first_family_[volunteer], family);
    --free_places_[volunteer];
}

void AssignmentState::part(FamilyIndex family)
{
    auto const volunteer = std::exchange(volunteer_of[family], nobody);
    auto* link = &first_family_[volunteer];
    while (*link != family) {
        link = &next_family_[*link];
    }
    *link = next_family_[family];
    ++free_places_[volunteer];
}

void AssignmentState::move_along(
    FamilyIndex start, VolunteerIndex end, std::vector<FamilyIndex> const& reached_from
)
{
    for (auto to = end;;) {
        auto const family = reached_from[to];
        auto const from = volunteer_of[family];
        if (from != nobody) {
            part(family);
        }
        pair(family, to);
        if (family == start) {
            return;
        }
        to = from;
    }
}

} // namespace matching
