// A period of a report (periode): a year or a quarter, first and last day inclusive. And a span: from a day
// on, up to and including a day that may still be open.
#pragma once

#include "platform/base/date.hpp"

#include <optional>
#include <vector>

namespace reporting {

struct Period {
    base::Date from;
    base::Date to;

    friend bool operator==(Period const&, Period const&) = default;
};

struct Span {
    base::Date from;
    std::optional<base::Date> to; // the last day; nothing while it goes on
};

inline constexpr auto quarters_in_year = 4;

Period year_of(int year);
Period quarter_of(int year, int quarter); // 1 to 4

// The quarters of a year, and any other period as it is.
std::vector<Period> parts_of(Period const& period);

// The quarters of a year that have begun.
std::vector<Period> quarters_begun(Period const& year, base::Date today);

// Which quarter it is; nothing for any other period.
std::optional<int> quarter_in(Period const& period);

// The same year or quarter, a year earlier or later.
Period year_before(Period const& period);
Period year_after(Period const& period);

bool has_begun(Period const& period, base::Date today);
bool is_over(Period const& period, base::Date today); // from the day after it on

bool holds(Period const& period, base::Date day);
bool holds(Period const& period, std::optional<base::Date> const& day);
bool holds(Span const& span, base::Date day);

// The days that the span and the period share; nothing when there are none.
std::optional<Period> shared_days(Span const& span, Period const& period);

} // namespace reporting
