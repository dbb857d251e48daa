// The clock of a volunteer: her dated facts, the programme and today give what the coordinator must do, and
// by when.
#pragma once

#include "programme/model/clock.hpp"
#include "volunteers/model/pipeline.hpp"

#include <vector>

namespace volunteers {

// By day. For a VOG that runs out, the day from which a new one is to be asked for; it is late after its last
// day.
std::vector<programme::DueItem> volunteer_due_items(
    VolunteerHistory const& history, programme::ProgrammeVersion const& programme, base::Date today
);

// Past the last day of the VOG that was seen, also while a new one is asked for.
bool vog_has_lapsed(
    VolunteerHistory const& history, programme::ProgrammeVersion const& programme, base::Date today
);

// What the coordinator records when she did this step of a volunteer.
VolunteerEventKind recorded_by(std::string_view step, VolunteerHistory const& history);

} // namespace volunteers
