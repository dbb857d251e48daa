// How things are spread in the national demo: languages, homes, durations. Where from stands in
// docs/demo-data.md.
#pragma once

#include "demo/model/nation/draw.hpp"
#include "demo/model/nation/nation.hpp"

namespace demo {

// Which is spoken at home.
std::string_view draw_language(Draw& draw, int year);

programme::DayPart draw_part(Draw& draw);

// In a municipality that the place serves on this day, the larger the likelier.
Home draw_home_of_family(Draw& draw, Place const& place, Day day);

// A volunteer may sign up before the first families come.
Home draw_home_of_volunteer(Draw& draw, Place const& place);

Home draw_home_in(Draw& draw, Place const& place, int serving);

// From the start of support to its end, when it does not end early.
int draw_days_of_support(Draw& draw);
int draw_days_until_early_end(Draw& draw);
inline constexpr auto share_ending_early = 0.11;

// From the fit decision to the first proposal.
int draw_days_of_waiting(Draw& draw);

std::string_view draw_end_reason(Draw& draw, int days_of_support);
std::string_view draw_early_end_reason(Draw& draw);

} // namespace demo
