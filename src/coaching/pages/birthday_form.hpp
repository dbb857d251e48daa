// The day and month of a birthday in two fields, which may both be empty.
#pragma once

#include "platform/text/texts.hpp"
#include "platform/web/form.hpp"

#include <chrono>
#include <optional>

namespace coaching {

// Nothing and no error: it is not told. An error stands at the day.
std::optional<std::chrono::month_day> read_birthday_form(web::Form& form, text::Texts const& texts);

void prefill_birthday(web::Form& form, std::optional<std::chrono::month_day> birthday);

} // namespace coaching
