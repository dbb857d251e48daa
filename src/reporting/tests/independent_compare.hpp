// Where the code that counts and the second count do not say the same.
#pragma once

#include "reporting/model/parts.hpp"
#include "reporting/tests/independent_flows.hpp"
#include "reporting/tests/independent_words.hpp"

namespace reporting::independent {

inline std::string
told(std::optional<double> value, int n, int missing, std::map<std::string, int> const& classes)
{
    auto text =
        fmt::format("n {} missing {} value {}", n, missing, value ? fmt::format("{:.9f}", *value) : "none");
    for (auto const& [code, count] : classes) {
        text += fmt::format(" {}: {}", code, count);
    }
    return text;
}

inline std::string told_spread(double first, double third, double largest)
{
    return fmt::format(" from {:.9f} to {:.9f}, at most {}", first, third, largest);
}

inline std::string told_spread(std::vector<double> values)
{
    std::ranges::sort(values);
    return told_spread(between(values, 0.25), between(values, 0.75), values.back());
}

inline std::string told(Result const& result)
{
    auto classes = std::map<std::string, int>{};
    for (auto const& each : result.classes) {
        classes[each.code] += each.count;
    }
    auto const& spread = result.quartiles;
    return told(result.value, result.n, result.missing, classes)
           + (spread ? told_spread(spread->first, spread->third, spread->largest) : "");
}

inline int records_of(Figure const& figure, Tally const& tally)
{
    return figure.measure == Measure::classes ? tally.records
                                              : static_cast<int>(tally.values.size()) + tally.missing;
}

inline std::string told(Figure const& figure, Tally const& tally)
{
    return told(value_of(figure.measure, tally), records_of(figure, tally), tally.missing, tally.classes)
           + (figure.measure == Measure::median && !tally.values.empty() ? told_spread(tally.values) : "");
}

using Differences = std::vector<std::string>;

inline void
add_difference(Differences& found, std::string_view what, std::string const& one, std::string const& other)
{
    if (one != other) {
        found.push_back(fmt::format("{}\n  counted: {}\n  again:   {}", what, one, other));
    }
}

// Of one place in one period: every figure that is counted there, and what is told beside them.
inline Differences differences(Counted const& counted, Asked const& asked, Period const& period)
{
    auto found = Differences{};
    for (auto const& recounted : all_recounts()) {
        auto const& figure = *find_figure(recounted.code);
        if (!asked.scope.municipality || figure.smallest_area == Area::municipality) {
            auto const what = fmt::format("{}: {}", recounted.code, recounted.words);
            add_difference(
                found, what, told(result_of(counted, figure)), told(figure, recounted.recount(asked))
            );
        }
    }
    add_difference(found, words_of_funnel, told(counted.funnel), funnel_again(asked));
    add_difference(found, words_of_cohorts, told(counted.cohorts), cohorts_again(asked, period));
    add_difference(found, words_of_transitions, told(counted.transitions), transitions_again(asked));
    add_difference(
        found, words_of_transitions, told(counted.family_transitions.value()), family_transitions_again(asked)
    );
    return found;
}

// The rows of a database with the families in them, which is found out once for many questions.
struct Rows {
    explicit Rows(database::Connection& database) : all{read_all_rows(database)}, everybody{families_in(all)}
    {
    }

    AllRows all;
    std::vector<Family> everybody;
};

inline void add_place(Differences& found, std::string const& place, Differences const& there)
{
    for (auto const& difference : there) {
        found.push_back(place + ", " + difference);
    }
}

// Of the place itself, and, when it is asked of, of all its parts: each municipality and each location.
inline Differences differences(
    database::Connection& database,
    Rows const& rows,
    Question const& question,
    programme::ProgrammeVersion const& programme,
    bool with_parts = false
)
{
    auto const counting =
        Counting{.period = question.period, .today = question.today, .programme = programme};
    auto const facts = load_facts(database, question.scope, question.period, programme);
    auto const there = [&](Scope const& scope, Facts const& part) {
        auto const asked = ask(rows.all, rows.everybody, {scope, question.period, question.today}, programme);
        return differences(count_all(part, counting), asked, question.period);
    };
    auto found = there(question.scope, facts);
    if (with_parts) {
        for (auto const& [code, part] : by_municipality(facts)) {
            add_place(found, code, there({question.scope.locations, code}, part));
        }
        for (auto const& [location, part] : by_location(facts)) {
            add_place(found, fmt::format("location {}", location.value()), there({{location}, {}}, part));
        }
    }
    return found;
}

} // namespace reporting::independent
