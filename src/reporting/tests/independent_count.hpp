// What is asked of a second count, and how its readings become a number.
#pragma once

#include "programme/model/version.hpp"
#include "reporting/model/figure.hpp"
#include "reporting/store/facts_store.hpp"
#include "reporting/tests/independent_story.hpp"

#include <cmath>
#include <numeric>

namespace reporting::independent {

struct Family {
    CaseRow const* row;
    std::optional<Stretch> support;
    std::vector<std::pair<MatchRow const*, std::optional<Stretch>>> matches = {};
};

// The families of the scope, and all that the tables know; the last day is not after today.
struct Asked {
    AllRows const* all;
    Scope scope;
    Day first;
    Day last;
    Day today;
    programme::ProgrammeVersion const* programme;
    std::vector<Family> const* everybody;     // anywhere
    std::vector<Family const*> families = {}; // of the scope

    [[nodiscard]] bool holds(MaybeDay day) const { return day && first <= *day && *day <= last; }

    [[nodiscard]] bool touches(std::optional<Stretch> const& stretch) const
    {
        return stretch && stretch->from <= last && (!stretch->to || first <= *stretch->to);
    }

    [[nodiscard]] bool covers(Number location, std::string const& municipality) const
    {
        return covers(location) && (!scope.municipality || *scope.municipality == municipality);
    }

    [[nodiscard]] bool covers(Number location) const
    {
        return std::ranges::any_of(scope.locations, [location](people::LocationId id) {
            return id.value() == location;
        });
    }
};

struct Question {
    Scope scope;
    Period period;
    base::Date today;
};

inline std::vector<Family> families_in(AllRows const& all)
{
    auto families = std::vector<Family>{};
    for (auto const& row : all.cases) {
        families.push_back({.row = &row, .support = support_of(row)});
        for (auto const& match : std::ranges::equal_range(all.matches, row.id, {}, &MatchRow::family_case)) {
            families.back().matches.emplace_back(&match, coming_of(row, match));
        }
    }
    return families;
}

// `everybody` are the families in all rows.
inline Asked
ask(AllRows const& all,
    std::vector<Family> const& everybody,
    Question const& question,
    programme::ProgrammeVersion const& programme)
{
    auto asked = Asked{
        .all = &all,
        .scope = question.scope,
        .first = Day{question.period.from},
        .last = std::min(Day{question.period.to}, Day{question.today}),
        .today = Day{question.today},
        .programme = &programme,
        .everybody = &everybody,
    };
    for (auto const& family : everybody) {
        if (asked.covers(family.row->location, family.row->municipality)) {
            asked.families.push_back(&family);
        }
    }
    return asked;
}

// All readings of one figure.
struct Tally {
    int missing = 0;
    std::vector<double> values = {};
    int records = 0; // of classes
    std::map<std::string, int> classes = {};

    void add(double value) { values.push_back(value); }

    void add_if(bool yes) { yes ? add(1) : void(); }

    void add_share(bool yes) { add(yes ? 1 : 0); }

    void add_missing() { ++missing; }

    // A record in one class; without a class it is missing.
    void add_class(std::string const& code)
    {
        ++records;
        code.empty() ? ++missing : ++classes[code];
    }
};

inline double between(std::vector<double> const& sorted, double share)
{
    auto const place = share * static_cast<double>(sorted.size() - 1);
    auto const below = static_cast<std::size_t>(std::floor(place));
    auto const above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (place - std::floor(place)) * (sorted[above] - sorted[below]);
}

inline std::optional<double> value_of(Measure measure, Tally tally)
{
    auto const sum = std::accumulate(tally.values.begin(), tally.values.end(), 0.0);
    auto const count = static_cast<double>(tally.values.size());
    if (measure == Measure::sum) {
        return sum;
    }
    if (measure == Measure::classes) {
        return std::accumulate(
            tally.classes.begin(),
            tally.classes.end(),
            0.0,
            [](double so_far, auto const& each) { return so_far + each.second; }
        );
    }
    if (tally.values.empty()) {
        return std::nullopt;
    }
    if (measure == Measure::median) {
        std::ranges::sort(tally.values);
        return between(tally.values, 0.5);
    }
    return measure == Measure::share ? 100 * sum / count : sum / count;
}

using Recount = Tally (*)(Asked const&);

// The words from which the recount was written: who changes them reads it again.
struct Recounted {
    std::string_view code;
    std::string_view words;
    Recount recount;
};

} // namespace reporting::independent
