#include "reporting/model/report.hpp"

namespace reporting {

std::optional<ReportRefusal> refusal_to_finish(Report const& report, int version, base::Date today)
{
    if (report.is_finished()) {
        return ReportRefusal::finished;
    }
    if (report.version != version) {
        return ReportRefusal::changed_elsewhere;
    }
    return is_over(report.period, today) ? std::nullopt : std::optional{ReportRefusal::not_over};
}

} // namespace reporting
