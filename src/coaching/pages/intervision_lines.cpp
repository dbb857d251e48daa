#include "coaching/pages/intervision_lines.hpp"

#include "coaching/store/intervision_store.hpp"

#include <algorithm>

namespace coaching {

std::vector<IntervisionLine>
intervision_lines(database::Connection& database, VolunteerId volunteer, LocationId location)
{
    auto lines = std::vector<IntervisionLine>{};
    for (auto const& group : list_intervision_groups(database, location)) {
        for (auto const& date : group.dates) {
            if (expected_on(group, date).contains(volunteer)) {
                auto const came = date.came.contains(volunteer);
                lines.push_back(
                    {.group = group.name,
                     .on = date.on,
                     .starts_at = date.starts_at,
                     .came = date.was_recorded() ? std::optional{came} : std::nullopt}
                );
            }
        }
    }
    std::ranges::stable_sort(lines, std::ranges::greater{}, &IntervisionLine::on);
    return lines;
}

} // namespace coaching
