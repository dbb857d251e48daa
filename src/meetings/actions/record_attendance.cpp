#include "meetings/actions/record_attendance.hpp"

#include "meetings/store/attendance_store.hpp"
#include "meetings/store/meeting_store.hpp"
#include "people/store/person_store.hpp"
#include "platform/base/not_found.hpp"

#include <algorithm>

namespace meetings {

namespace {

// By person, as they are read back.
Attendance in_order(Attendance attendance)
{
    std::ranges::sort(attendance.attendees, {}, &Attendee::person);
    return attendance;
}

std::optional<MeetingRefusal> why_no_attendance(MeetingDate const& date, base::Date today)
{
    if (date.state == DateState::cancelled) {
        return MeetingRefusal::is_cancelled;
    }
    return today < date.on ? std::optional{MeetingRefusal::is_yet_to_come} : std::nullopt;
}

} // namespace

std::expected<void, MeetingRefusal> record_attendance(
    database::Connection& database, accounts::Occasion const& occasion, RecordAttendance const& wish
)
{
    auto transaction = database::Transaction{database};
    auto const meeting = lock_meeting(database, wish.meeting, occasion.location);
    auto const date = find_date(meeting, wish.planned_on);
    if (!date) {
        throw base::NotFound{"date of a meeting"};
    }
    if (auto const refusal = why_no_attendance(*date, occasion.today)) {
        return std::unexpected{*refusal};
    }
    auto const attendance = in_order(wish.attendance);
    auto const before = find_attendance(database, {.meeting = meeting.id, .planned_on = date->planned_on});
    if (before && before->attendance == attendance) {
        return {};
    }
    if ((before ? before->version : 0) != wish.version) {
        return std::unexpected{MeetingRefusal::changed_meanwhile};
    }
    for (auto const& attendee : attendance.attendees) {
        people::load_person(database, attendee.person, occasion.location);
    }
    save_attendance(database, occasion, meeting, *date, attendance);
    transaction.commit();
    return {};
}

} // namespace meetings
