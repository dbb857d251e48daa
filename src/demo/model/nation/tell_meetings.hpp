// The meetings of the national demo: in some places, a row of them every year.
#pragma once

#include "demo/model/nation/telling.hpp"
#include "meetings/model/attendance.hpp"
#include "meetings/model/meeting.hpp"

namespace demo {

struct MeetingHeld {
    base::Date on;
    meetings::Attendance attendance;
};

struct MeetingRow {
    std::size_t place;
    meetings::MeetingPlan plan;
    std::vector<MeetingHeld> held; // up to and including the last day
};

// In about twenty places in the published year, and in fewer before; source: national presentation.
std::vector<MeetingRow> tell_meetings(Telling const& telling, int first_year, int last_year);

} // namespace demo
