// What if: the one change by which more volunteers could come to a family.
#pragma once

#include "matching/model/candidate.hpp"

namespace matching {

enum class Change {
    dagdeel,        // the family can on one more dagdeel
    interpreter,    // somebody translates
    travel,         // volunteers travel further
    another_family, // who has no room takes one family more
    neighbours,     // the location lets neighbours come
};

struct WhatIf {
    Change change;
    std::optional<programme::Dagdeel> dagdeel = {}; // of Change::dagdeel
    std::vector<volunteers::VolunteerId> brings_in; // who could come then and cannot now; by id, never empty
};

// How much further volunteers travel in Change::travel, in kilometres.
inline constexpr auto further_km = 5;

// Every single change that brings in somebody, the most first; with equal numbers in the order of the enum
// and of the week.
std::vector<WhatIf>
what_ifs(PoolFamily const& family, std::vector<PoolVolunteer> const& pool, Yardstick const& yardstick);

} // namespace matching
