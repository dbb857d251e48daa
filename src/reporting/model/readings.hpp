// How the definitions of figures are written: one reading of one record.
#pragma once

#include "platform/text/texts.hpp"
#include "reporting/model/figure.hpp"

namespace reporting {

// Counted, once.
inline Reading once()
{
    return {.value = 1.0};
}

inline Reading number(double value)
{
    return {.value = value};
}

// Counted in a share: in the part of which is asked, or not.
inline Reading whether(bool so)
{
    return {.value = so ? 1.0 : 0.0};
}

// Should have a value, and has none.
inline Reading missing()
{
    return {};
}

inline Reading of_classes(std::vector<std::string> classes)
{
    return {.value = static_cast<double>(classes.size()), .classes = std::move(classes)};
}

// The value when there is one, or missing.
inline Reading if_known(std::optional<int> const& value)
{
    return value ? number(*value) : missing();
}

// Counted once when the day lies in the period.
inline std::optional<Reading> once_on(std::optional<base::Date> const& day, Counting const& counting)
{
    return holds(counting.period, day) ? std::optional{once()} : std::nullopt;
}

// The days on which the family was supported in the period; nothing when it was not.
inline std::optional<Period> supported_days(CaseFacts const& one, Counting const& counting)
{
    auto const support = one.support();
    return support ? shared_days(*support, {counting.period.from, counting.last_day()}) : std::nullopt;
}

// Whether the family had support, and was closed in the period.
inline bool ends_support(CaseFacts const& one, Counting const& counting)
{
    return one.support_began_on && holds(counting.period, one.closed_on);
}

// Whether she came to a family of this report in the period.
inline bool comes_to_family(VolunteerFacts const& one, Counting const& counting)
{
    auto const period = Period{counting.period.from, counting.last_day()};
    return std::ranges::any_of(one.matches, [&](Span const& match) {
        return shared_days(match, period).has_value();
    });
}

// Of a volunteer who belongs here: guests are counted where they come from.
inline std::optional<Reading>
once_at_home(VolunteerFacts const& one, std::optional<base::Date> const& day, Counting const& counting)
{
    return one.guest ? std::nullopt : once_on(day, counting);
}

// Whether it goes on on this day.
inline bool runs_on(std::optional<Span> const& span, base::Date day)
{
    return span && holds(*span, day);
}

// Whether it goes on on this day and after it.
inline bool runs_after(std::optional<Span> const& span, base::Date day)
{
    return runs_on(span, day) && span->to != day;
}

std::vector<Figure> flow_figures();
std::vector<Figure> duration_figures();
std::vector<Figure> family_figures();
std::vector<Figure> need_figures();
std::vector<Figure> route_figures();
std::vector<Figure> outcome_figures();
std::vector<Figure> ending_figures();
std::vector<Figure> volunteer_figures();
std::vector<Figure> quality_figures();
std::vector<Figure> meeting_figures();

} // namespace reporting
