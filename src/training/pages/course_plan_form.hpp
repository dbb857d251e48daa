// The form of a plan: the same for a new course and for one that changes, and for a theme meeting.
#pragma once

#include "platform/text/texts.hpp"
#include "training/pages/course_view.hpp"

#include <optional>
#include <string>

namespace training {

struct CoursePlanInput {
    CoursePlan plan;
    std::string other_trainer; // her name, when she is none of those that can be chosen
};

// Nothing when something is wrong: the errors are in the form. Of the days only the first must be filled in;
// each other is a week later when it is left open.
std::optional<CoursePlanInput> read_course_plan(CoursePlanPage& page, text::Texts const& texts);

void prefill_course_plan(web::Form& form, CoursePlan const& plan);

// "day_listening"; "day" for a theme meeting.
std::string day_field_of(programme::Choice const& topic);

} // namespace training
