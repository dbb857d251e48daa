#include "coaching/model/intervision.hpp"

#include <algorithm>

namespace coaching {

IntervisionDate const* find_date(IntervisionGroup const& group, IntervisionDateId id)
{
    auto const found = std::ranges::find(group.dates, id, &IntervisionDate::id);
    return found == group.dates.end() ? nullptr : &*found;
}

std::set<VolunteerId> expected_on(IntervisionGroup const& group, IntervisionDate const& date)
{
    if (!date.was_recorded()) {
        return group.members;
    }
    auto expected = date.missed;
    expected.insert(date.came.begin(), date.came.end());
    return expected;
}

} // namespace coaching
