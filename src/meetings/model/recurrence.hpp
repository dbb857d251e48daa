// On which days a meeting is, when nothing comes between. Days only: a clock that goes forward or back
// changes nothing.
#pragma once

#include "platform/base/codes.hpp"
#include "platform/base/date.hpp"

#include <array>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace meetings {

enum class Repeats { once, weekly, fortnightly, monthly };

// Who plans a year of weekly meetings has enough.
inline constexpr auto most_times = 60;

struct Recurrence {
    base::Date first_day;
    Repeats repeats = Repeats::once;
    std::optional<base::Date> until = {}; // the last day it may be
    std::optional<int> times = {};

    friend bool operator==(Recurrence const&, Recurrence const&) = default;
};

// In order, at most `most_times`. Every month: on the same weekday, and as the same of its month: the first,
// second, third or fourth. A fifth is taken for the last.
std::vector<base::Date> days_of(Recurrence const& recurrence);

} // namespace meetings

template <>
struct base::Codes<meetings::Repeats> {
    static constexpr auto table = std::to_array<std::pair<meetings::Repeats, std::string_view>>({
        {meetings::Repeats::once, "once"},
        {meetings::Repeats::weekly, "weekly"},
        {meetings::Repeats::fortnightly, "fortnightly"},
        {meetings::Repeats::monthly, "monthly"},
    });
};
