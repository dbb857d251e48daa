// The dates of a meeting as they will be: the days of its plan, with what was changed. Pure, and right for
// any day.
#pragma once

#include "meetings/model/meeting.hpp"

namespace meetings {

enum class DateState { planned, moved, cancelled };

// Known by the day on which it was planned, also after it moved.
struct MeetingDate {
    base::Date planned_on;
    base::Date on;
    Hours hours;
    DateState state = DateState::planned;
    std::string reason = {};

    friend bool operator==(MeetingDate const&, MeetingDate const&) = default;
};

// In order of day. A change of a day that is no longer planned changes nothing.
std::vector<MeetingDate> dates_of(MeetingPlan const& plan, std::vector<DateChange> const& changes);
std::vector<MeetingDate> dates_of(Meeting const& meeting);

// Those from this day to that, both included.
std::vector<MeetingDate> dates_between(Meeting const& meeting, base::Date first, base::Date last);

// The date that was planned on this day; nothing when there is none.
std::optional<MeetingDate> find_date(Meeting const& meeting, base::Date planned_on);

// Whether two dates fell on one day: a plan or change that does so is refused.
bool has_day_twice(std::vector<MeetingDate> const& dates);

// The changes with this one in place of what was changed of its day before.
std::vector<DateChange> with_change(std::vector<DateChange> changes, DateChange const& change);

// The changes without that of this day.
std::vector<DateChange> without_change(std::vector<DateChange> changes, base::Date planned_on);

} // namespace meetings
