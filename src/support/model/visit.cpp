#include "support/model/visit.hpp"

namespace support {

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
