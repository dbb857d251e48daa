#include "meetings/pages/public_lines.hpp"

#include "meetings/store/registration_store.hpp"

#include <algorithm>
#include <tuple>

namespace meetings {

namespace {

constexpr auto months_shown = 3;

Openness openness_of(database::Connection& database, Meeting const& meeting, MeetingDate const& date)
{
    if (date.state == DateState::cancelled) {
        return Openness::cancelled;
    }
    if (meeting.plan.registering == Registering::not_needed) {
        return Openness::free_to_come;
    }
    auto const key = DateKey{.meeting = meeting.id, .planned_on = date.planned_on};
    auto const full =
        meeting.plan.most_families && count_registrations(database, key) >= *meeting.plan.most_families;
    return full ? Openness::full : Openness::registers;
}

} // namespace

base::Date last_day_shown(base::Date today)
{
    return base::add_months(today, months_shown);
}

std::vector<AgendaLine> lines_of(database::Connection& database, Meeting const& meeting, base::Date today)
{
    auto lines = std::vector<AgendaLine>{};
    for (auto const& date : dates_between(meeting, today, last_day_shown(today))) {
        lines.push_back({
            .meeting = meeting.id,
            .title = meeting.plan.title,
            .date = date,
            .place = meeting.plan.place,
            .openness = openness_of(database, meeting, date),
            .demo = meeting.demo,
        });
    }
    return lines;
}

std::vector<AgendaLine>
lines_of(database::Connection& database, std::vector<Meeting> const& meetings, base::Date today)
{
    auto lines = std::vector<AgendaLine>{};
    for (auto const& meeting : meetings) {
        std::ranges::move(lines_of(database, meeting, today), std::back_inserter(lines));
    }
    std::ranges::stable_sort(lines, {}, [](AgendaLine const& line) {
        return std::tie(line.date.on, line.date.hours.starts_at);
    });
    return lines;
}

} // namespace meetings
