// Which children of a family count on days with support, and whether a child was expected.
#pragma once

#include "reporting/model/facts.hpp"

#include <string_view>
#include <vector>

namespace reporting {

// Days from the beginning of a pregnancy to the day a child is due, as they are counted.
inline constexpr auto days_of_pregnancy = 280;

// Born, and on at least one of these days of an age for which Home-Start is offered in their municipality.
std::vector<intake::Child> children_in_range(CaseFacts const& family_case, Period const& days);

// Aged nought or one on at least one of these days.
bool has_child_under_two(CaseFacts const& family_case, Period const& days);

// On at least one of these days a child was expected within the days of a pregnancy.
bool has_pregnancy(CaseFacts const& family_case, Period const& days);

// "0_1", "2_3", "4_6", "7_12" or "13_17"; who is older is of the last.
std::string_view age_class(int years);

} // namespace reporting
