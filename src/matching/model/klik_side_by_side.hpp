// The klik of all locations side by side (klik per locatie), for the national office: of how many decided
// proposals it became one. Of few proposals nothing is told, neither directly nor by what is told of others.
#pragma once

#include "matching/model/advice_results.hpp"
#include "people/model/person.hpp"

#include <optional>
#include <vector>

namespace matching {

// What was decided at one location, apart for who stood first in the advice and who stood lower.
struct KlikCounts {
    people::LocationId location;
    KlikRate first;
    KlikRate lower;

    [[nodiscard]] KlikRate all() const
    {
        return {.kliks = first.kliks + lower.kliks, .decided = first.decided + lower.decided};
    }
};

// What may be told; nothing where it would be of too few.
struct ToldKlik {
    std::optional<KlikRate> all = {};
    std::optional<KlikRate> first = {};
    std::optional<KlikRate> lower = {};
};

struct KlikSideBySide {
    ToldKlik nation;
    std::vector<ToldKlik> locations; // in the order in which they were given
};

// Older proposals are not looked at: two years.
inline constexpr auto days_looked_back = 730;

// Of fewer decided proposals nothing is told.
inline constexpr auto fewest_told = 5;

// When sums would give away what is not told, the smallest of the others is not told either (secondary
// suppression), and another, until they do not; when none is left, the sum is not told. Who reads it is
// supposed to know how many were decided at each location, but not what came of them.
KlikSideBySide side_by_side(std::vector<KlikCounts> const& counts);

// The nation as a location may see it beside its own figures: without giving away another location.
ToldKlik nation_beside(people::LocationId own, std::vector<KlikCounts> const& counts);

} // namespace matching
