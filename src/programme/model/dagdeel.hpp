// A dagdeel: the morning, afternoon or evening of a weekday. Support is one dagdeel a week.
#pragma once

#include "platform/base/codes.hpp"

#include <array>
#include <compare>
#include <vector>

namespace programme {

enum class DayPart { morning, afternoon, evening };

struct Dagdeel {
    int weekday; // 1 is Monday, 7 is Sunday
    DayPart part;

    friend auto operator<=>(Dagdeel const&, Dagdeel const&) = default;
};

// The dagdelen that stand in both lists, in the order of the week.
std::vector<Dagdeel> shared_dagdelen(std::vector<Dagdeel> const& some, std::vector<Dagdeel> const& others);

} // namespace programme

template <>
struct base::Codes<programme::DayPart> {
    static constexpr auto table = std::to_array<std::pair<programme::DayPart, std::string_view>>({
        {programme::DayPart::morning, "morning"},
        {programme::DayPart::afternoon, "afternoon"},
        {programme::DayPart::evening, "evening"},
    });
};
