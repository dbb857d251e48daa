// Cohorts (jaargangen): of the families that started in a quarter, how many still had support so many months
// later. A family that has not been followed for so long yet is not counted there.
#pragma once

#include "reporting/model/facts.hpp"

#include <array>
#include <optional>
#include <string_view>
#include <vector>

namespace reporting {

inline constexpr auto cohort_months = std::to_array<int>({1, 3, 6, 9, 12, 18});

struct StillSupported {
    int months;
    std::optional<int> families; // nothing when not all of them have started so long ago
};

struct Cohort {
    Period started_in;
    int families;
    std::vector<StillSupported> after; // in the order of cohort_months
};

// Rounded half up; of none it is 0.
int whole_percent(int part, int all);

// What is counted, in Dutch, marked for translation.
std::string_view cohorts_counted();

// The quarters of the period in which somebody started, oldest first.
std::vector<Cohort>
cohorts_of(std::vector<CaseFacts> const& cases, Period const& started_in, base::Date today);

} // namespace reporting
