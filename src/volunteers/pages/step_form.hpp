// The form of one step of the pipeline: which fields it has, and reading them.
#pragma once

#include "platform/text/texts.hpp"
#include "platform/web/form.hpp"
#include "volunteers/actions/record_volunteer_event.hpp"

#include <optional>
#include <string_view>

namespace volunteers {

struct StepFields {
    bool on;          // the day it happened; otherwise today
    bool planned_for; // the day of the talk, or the end of the pause
    bool reason;
};

StepFields fields_of(VolunteerEventKind kind);

// The step a form or a link is about; nothing for an unknown word, or for a step that no form records.
std::optional<VolunteerEventKind> read_step_kind(std::string_view word);

// What the form is about, and the day on which it was filled in.
struct StepQuestion {
    VolunteerId volunteer;
    VolunteerEventKind kind;
    base::Date today;
};

// Nothing when something is wrong: the errors are in the form.
std::optional<RecordVolunteerEvent>
read_step_form(web::Form& form, StepQuestion const& question, text::Texts const& texts);

// The field that a refusal is about; empty for the form as a whole.
std::string_view field_of(VolunteerRefusal refusal, VolunteerEventKind kind);

} // namespace volunteers
