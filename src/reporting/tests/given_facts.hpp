// Facts as tests give them: a family that is supported, and the figures over it.
#pragma once

#include "programme/tests/given.hpp"
#include "reporting/model/count.hpp"

namespace reporting::given {

using programme::given::day;

inline Counting counting(Period const& period, base::Date today = day("2026-11-21"))
{
    return {.period = period, .today = today, .programme = programme::given::dutch_programme()};
}

inline CaseFacts family_case(int number, std::string_view applied_on)
{
    return {
        .id = programme::FamilyCaseId{number},
        .location = people::LocationId{1},
        .municipality = "GM0197",
        .home_language = "nl",
        .offered = {{.valid = {.from = day("2010-01-01"), .to = {}}, .from = 0, .to_inclusive = 6}},
        .applied_on = day(applied_on),
    };
}

inline intake::Child born(std::string_view month)
{
    return {.born_in = day(month), .due_on = {}};
}

inline intake::Child expected(std::string_view on)
{
    return {.born_in = {}, .due_on = day(on)};
}

inline MatchFacts match(int number, int volunteer, std::string_view started_on)
{
    return {
        .id = programme::MatchId{number},
        .volunteer = volunteers::VolunteerId{volunteer},
        .proposed_on = day(started_on),
        .started_on = day(started_on),
    };
}

// Supported from the one day on; closed on the other when it is given.
inline CaseFacts supported(int number, std::string_view from, std::optional<std::string_view> to = {})
{
    auto one = family_case(number, from);
    one.accepted_on = day(from);
    one.support_began_on = day(from);
    one.matches = {match(number, number, from)};
    if (to) {
        one.closed_on = day(*to);
        one.matches.back().ended_on = day(*to);
    }
    return one;
}

inline Result result_of(std::string_view code, std::vector<CaseFacts> cases, Counting const& counting)
{
    auto const* const figure = find_figure(code);
    return count(
        *figure, {.cases = std::move(cases), .volunteers = {}, .meetings = {}, .municipalities = {}}, counting
    );
}

} // namespace reporting::given
