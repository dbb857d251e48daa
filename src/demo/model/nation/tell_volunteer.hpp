// What is told of a volunteer of the national demo, but for her families: her profile and her dated steps.
#pragma once

#include "demo/model/cast.hpp"
#include "demo/model/nation/course_days.hpp"
#include "demo/model/nation/nation.hpp"
#include "volunteers/model/volunteer_event.hpp"

namespace demo {

// A profile with which she may be proposed to every family that she was asked for.
volunteers::VolunteerProfile draw_profile(
    Draw& draw,
    VolunteerLine const& line,
    Place const& place,
    programme::ProgrammeVersion const& programme,
    Words const& words
);

// In order of day, up to and including the last.
std::vector<volunteers::VolunteerEvent>
tell_steps(Draw& draw, VolunteerLine const& line, CourseDays const& courses, WorkDays const& work, Day until);

// The evenings of her course to which she came.
int evenings_attended(VolunteerLine const& line);

} // namespace demo
