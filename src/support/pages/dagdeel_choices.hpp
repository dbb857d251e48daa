// Choosing the one dagdeel that was agreed: a day of the week and a part of the day.
#pragma once

#include "platform/text/texts.hpp"
#include "platform/web/components.hpp"
#include "platform/web/form.hpp"
#include "programme/model/dagdeel.hpp"

#include <optional>
#include <vector>

namespace support {

std::vector<web::Choice> weekday_choices(text::Texts const& texts);
std::vector<web::Choice> day_part_choices(text::Texts const& texts);

// From the fields `weekday` and `part`. Errors are in the form.
std::optional<programme::Dagdeel> read_dagdeel(web::Form& form, text::Texts const& texts);

// Every week, or every other.
std::vector<web::Choice> frequency_choices(text::Texts const& texts);

void prefill_dagdeel(web::Form& form, programme::Dagdeel const& dagdeel);

} // namespace support
