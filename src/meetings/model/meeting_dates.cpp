#include "meetings/model/meeting_dates.hpp"

#include <algorithm>

namespace meetings {

namespace {

MeetingDate date_on(base::Date day, Hours const& hours, std::vector<DateChange> const& changes)
{
    auto date = MeetingDate{.planned_on = day, .on = day, .hours = hours};
    auto const change = std::ranges::find(changes, day, &DateChange::planned_on);
    if (change == changes.end()) {
        return date;
    }
    date.reason = change->reason;
    if (change->kind == ChangeKind::cancelled) {
        date.state = DateState::cancelled;
        return date;
    }
    date.state = DateState::moved;
    date.on = change->moved_to.value_or(day);
    date.hours = change->hours;
    return date;
}

} // namespace

std::vector<MeetingDate> dates_of(MeetingPlan const& plan, std::vector<DateChange> const& changes)
{
    auto dates = std::vector<MeetingDate>{};
    for (auto const day : days_of(plan.recurrence)) {
        dates.push_back(date_on(day, plan.hours, changes));
    }
    std::ranges::stable_sort(dates, {}, &MeetingDate::on);
    return dates;
}

std::vector<MeetingDate> dates_of(Meeting const& meeting)
{
    return dates_of(meeting.plan, meeting.changes);
}

std::vector<MeetingDate> dates_between(Meeting const& meeting, base::Date first, base::Date last)
{
    auto dates = dates_of(meeting);
    std::erase_if(dates, [&](MeetingDate const& date) { return date.on < first || last < date.on; });
    return dates;
}

std::optional<MeetingDate> find_date(Meeting const& meeting, base::Date planned_on)
{
    auto const dates = dates_of(meeting);
    auto const found = std::ranges::find(dates, planned_on, &MeetingDate::planned_on);
    return found == dates.end() ? std::nullopt : std::optional{*found};
}

bool has_day_twice(std::vector<MeetingDate> const& dates)
{
    return std::ranges::adjacent_find(dates, {}, &MeetingDate::on) != dates.end();
}

std::vector<DateChange> with_change(std::vector<DateChange> changes, DateChange const& change)
{
    auto result = without_change(std::move(changes), change.planned_on);
    result.push_back(change);
    return result;
}

std::vector<DateChange> without_change(std::vector<DateChange> changes, base::Date planned_on)
{
    std::erase_if(changes, [&](DateChange const& change) { return change.planned_on == planned_on; });
    return changes;
}

} // namespace meetings
