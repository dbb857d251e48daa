// The form of a plan: the same for a new meeting and for one that changes.
#pragma once

#include "meetings/model/meeting.hpp"
#include "platform/text/texts.hpp"
#include "platform/web/form.hpp"

#include <optional>

namespace meetings {

// Nothing when something is wrong: the errors are in the form. Of a location that serves one municipality
// nobody is asked which.
std::optional<MeetingPlan> read_plan_form(
    web::Form& form, std::vector<locations::MunicipalityCode> const& served, text::Texts const& texts
);

void prefill_plan(web::Form& form, MeetingPlan const& plan);

// "van" and "tot" in two fields; errors stand at the fields.
std::optional<Hours> read_hours(web::Form& form, text::Texts const& texts);

} // namespace meetings
