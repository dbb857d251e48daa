#include "reporting/model/cohorts.hpp"

#include "platform/text/texts.hpp"

#include <algorithm>

namespace reporting {

namespace {

constexpr auto quarter_months = 3;

std::vector<Period> quarters_in(Period const& period)
{
    auto quarters = std::vector<Period>{};
    for (auto from = period.from; from <= period.to; from = base::add_months(from, quarter_months)) {
        auto const to = base::add_days(base::add_months(from, quarter_months), -1);
        quarters.push_back({.from = from, .to = std::min(to, period.to)});
    }
    return quarters;
}

StillSupported
still_after(std::vector<CaseFacts const*> const& started, Period const& quarter, int months, base::Date today)
{
    if (base::add_months(quarter.to, months) > today) {
        return {.months = months, .families = std::nullopt};
    }
    auto const families = std::ranges::count_if(started, [&](CaseFacts const* one) {
        return holds(*one->support(), base::add_months(*one->support_began_on, months));
    });
    return {.months = months, .families = static_cast<int>(families)};
}

} // namespace

int whole_percent(int part, int all)
{
    constexpr auto hundred = 100;
    return all == 0 ? 0 : (2 * hundred * part + all) / (2 * all);
}

std::string_view cohorts_counted()
{
    return text::mark("Van de gezinnen die in een kwartaal startten: het deel dat op de dag zoveel maanden "
                      "na de eigen start nog steun had, de dag van afsluiten meegeteld. Leeg blijft wat "
                      "sinds de laatste dag van het kwartaal nog niet zo lang geleden is.");
}

std::vector<Cohort>
cohorts_of(std::vector<CaseFacts> const& cases, Period const& started_in, base::Date today)
{
    auto cohorts = std::vector<Cohort>{};
    for (auto const& quarter : quarters_in(started_in)) {
        auto started = std::vector<CaseFacts const*>{};
        for (auto const& one : cases) {
            if (holds(quarter, one.support_began_on)) {
                started.push_back(&one);
            }
        }
        if (started.empty()) {
            continue;
        }
        auto cohort =
            Cohort{.started_in = quarter, .families = static_cast<int>(started.size()), .after = {}};
        for (auto const months : cohort_months) {
            cohort.after.push_back(still_after(started, quarter, months, today));
        }
        cohorts.push_back(std::move(cohort));
    }
    return cohorts;
}

} // namespace reporting
