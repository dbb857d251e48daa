#include "support/model/visit.hpp"

#include <algorithm>

namespace support {

base::Date next_visit_day(Agreement const& agreement, base::Date from)
{
    auto const first = std::max(from, agreement.valid_from);
    auto const ahead = (agreement.dagdeel.weekday - static_cast<int>(base::iso_weekday(first)) + 7) % 7;
    return base::add_days(first, ahead);
}

base::Date visit_day_to_confirm(Agreement const& agreement, base::Date today)
{
    auto const back = (static_cast<int>(base::iso_weekday(today)) - agreement.dagdeel.weekday + 7) % 7;
    return base::add_days(today, -back);
}

std::expected<void, VisitRefusal> may_record(
    programme::ProgrammeVersion const& programme,
    SupportPeriod const& period,
    Visit const& visit,
    base::Date today
)
{
    if (visit.visited_on > today) {
        return std::unexpected{VisitRefusal::in_future};
    }
    if (visit.visited_on < period.started_on || (period.ended_on && visit.visited_on > *period.ended_on)) {
        return std::unexpected{VisitRefusal::match_does_not_run};
    }
    if (!visit.happened()
        && programme::find_choice(programme.missed_visit_reasons, visit.reason) == nullptr) {
        return std::unexpected{VisitRefusal::unknown_reason};
    }
    return {};
}

} // namespace support
