#include "meetings/model/attendance.hpp"

namespace meetings {

Attended all_of(Attendance const& attendance)
{
    auto all = Attended{.parents = attendance.parents, .children = attendance.children, .volunteers = 0};
    for (auto const& attendee : attendance.attendees) {
        ++(attendee.as == AttendsAs::parent ? all.parents : all.volunteers);
        all.children += attendee.children;
    }
    return all;
}

} // namespace meetings
