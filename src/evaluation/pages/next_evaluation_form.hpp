// The day of the next evaluation in a form: asked while support goes on, and chosen between the days that the
// programme allows.
#pragma once

#include "accounts/pages/page_request.hpp"
#include "intake/pages/case_form.hpp"
#include "platform/web/components.hpp"

#include <optional>
#include <string>

namespace evaluation {

// A family whose support winds down has its final evaluation at the closing visit.
bool has_next_evaluation(intake::CaseHeading const& heading);

// The soonest working day that is allowed.
void prefill_next_evaluation(web::Form& form, accounts::PageRequest const& request);

// The field, with the days from which to choose.
web::DayField
next_evaluation_field(web::Form const& form, std::string label, accounts::PageRequest const& request);

// Nothing when it is not asked. A day outside the range is an error that names the two ends.
std::optional<base::Date> read_next_evaluation(
    intake::CaseForm& about, std::optional<base::Date> held_on, accounts::PageRequest const& request
);

} // namespace evaluation
