// A pregnancy (zwangerschap) as an offer counts it, and what a due date says of it.
#pragma once

#include "locations/model/offer.hpp"

#include <optional>
#include <vector>

namespace locations {

inline constexpr auto days_of_pregnancy = 280; // forty weeks: so a due date is reckoned
inline constexpr auto served_from_week = 28;   // Source: programme.md, "Who may be supported"
inline constexpr auto most_days_overdue = 30;

// The day on which a pregnancy is at 28 weeks: twelve weeks before the due date.
base::Date served_from(base::Date due);

enum class DueDateProblem {
    over,    // so long ago that the child is born
    too_far, // further away than a pregnancy lasts
};

std::optional<DueDateProblem> problem_with_due_date(base::Date due, base::Date today);

// The first day on or after `day`, and no later than the birth, on which one of these offers serves this
// pregnancy or the child just born. Nothing when none does.
std::optional<base::Date> first_day_served(std::vector<Offer> const& offers, base::Date due, base::Date day);

} // namespace locations
