// The children of the families of the national demo, and how they count in a year.
#pragma once

#include "demo/model/nation/draw.hpp"
#include "demo/model/nation/nation.hpp"

#include <span>

namespace demo {

// The days of a year on which a family has support; both included.
struct SupportedDays {
    Day first;
    Day last;
};

std::optional<SupportedDays> supported_days_in(CaseLine const& line, int year);

// What the definitions of the year figures count of one family. Source: the definitions of the programme.
struct HouseholdCounts {
    int children = 0; // born, and of the ages of the offer on a supported day
    bool has_under_two = false;
    bool is_pregnant = false;

    friend bool operator==(HouseholdCounts const&, HouseholdCounts const&) = default;
};

// Nothing when it depends on the day of the month of a birth, or on whether the last day counts: a demo has
// no families that somebody could count in two ways.
std::optional<HouseholdCounts>
count_household(std::span<ChildLine const> children, int age_to_inclusive, SupportedDays const& days);

// Whether the offer is for this family on the day of its application, whatever day of the month a child was
// born.
bool is_for_household(Serving const& offer, std::span<ChildLine const> children, Day applied);

// A child that is so many months old on this day.
ChildLine child_of_months(Day day, int months);

// Children as they are spread over families, none of them expected: one at least is of the ages of the offer.
std::vector<ChildLine> draw_children(Draw& draw, Serving const& offer, Day applied);

// The same with a child that is expected on a day of support; nothing when this family came too early or too
// late.
std::optional<std::vector<ChildLine>>
draw_expecting(Draw& draw, Serving const& offer, CaseLine const& line, SupportedDays const& days);

} // namespace demo
