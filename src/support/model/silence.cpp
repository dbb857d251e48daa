#include "support/model/silence.hpp"

#include <algorithm>

namespace support {

std::vector<base::Date> quiet_weeks(
    programme::ProgrammeVersion const& programme, Rhythm const& rhythm, base::Date from, base::Date last
)
{
    auto quiet = std::vector<base::Date>{};
    if (rhythm.agreements.empty()) {
        return quiet;
    }
    constexpr auto week = 7;
    auto const first = base::add_days(monday_of(from), week);
    for (auto monday = first; monday <= last; monday = base::add_days(monday, week)) {
        auto const visits = planned_visits(programme, rhythm, monday, base::add_days(monday, week - 1));
        if (std::ranges::none_of(visits, &PlannedVisit::is_expected)) {
            quiet.push_back(monday);
        }
    }
    return quiet;
}

} // namespace support
