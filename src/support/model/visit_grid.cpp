#include "support/model/visit_grid.hpp"

#include <algorithm>

namespace support {

namespace {

constexpr auto week = 7;
constexpr auto weeks_looked_back = std::ptrdiff_t{4};
constexpr auto fewest_expected = 2;

WeekState planned_state(std::vector<PlannedVisit> const& planned, base::Date today)
{
    auto state = WeekState::nothing;
    for (auto const& visit : planned) {
        if (visit.is_expected()) {
            return visit.on < today ? WeekState::untold : WeekState::to_come;
        }
        state = WeekState::left_out;
    }
    return state;
}

} // namespace

std::vector<base::Date> mondays_up_to(base::Date today, int weeks)
{
    auto const this_monday = monday_of(today);
    auto mondays = std::vector<base::Date>{};
    for (auto back = weeks - 1; back >= 0; --back) {
        mondays.push_back(base::add_days(this_monday, -back * week));
    }
    return mondays;
}

WeekState state_of_week(
    programme::ProgrammeVersion const& programme,
    Rhythm const& rhythm,
    std::vector<Visit> const& visits,
    base::Date monday,
    base::Date today
)
{
    auto const sunday = base::add_days(monday, week - 1);
    auto missed = false;
    for (auto const& visit : visits) {
        if (monday <= visit.visited_on && visit.visited_on <= sunday) {
            if (visit.happened()) {
                return WeekState::happened;
            }
            missed = true;
        }
    }
    return missed ? WeekState::missed
                  : planned_state(planned_visits(programme, rhythm, monday, sunday), today);
}

bool is_thinning(std::vector<WeekState> const& weeks)
{
    if (weeks.empty()) {
        return false;
    }
    auto const end = std::prev(weeks.end());
    auto const begin = end - std::min(weeks_looked_back, end - weeks.begin());
    auto const happened = std::count(begin, end, WeekState::happened);
    auto const absent = std::count(begin, end, WeekState::missed) + std::count(begin, end, WeekState::untold);
    return happened + absent >= fewest_expected && absent >= happened;
}

} // namespace support
