#include "demo/tests/demo_in_database.hpp"
#include "reporting/model/counted.hpp"
#include "reporting/tests/independent_given.hpp"
#include "reporting/tests/independent_words.hpp"
#include "support/database.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

namespace reporting::independent {

namespace {

std::string told(std::optional<double> value, int n, int missing, std::map<std::string, int> const& classes)
{
    auto text =
        fmt::format("n {} missing {} value {}", n, missing, value ? fmt::format("{:.9f}", *value) : "none");
    for (auto const& [code, count] : classes) {
        text += fmt::format(" {}: {}", code, count);
    }
    return text;
}

std::string told_spread(double first, double third, double largest)
{
    return fmt::format(" from {:.9f} to {:.9f}, at most {}", first, third, largest);
}

std::string told_spread(std::vector<double> values)
{
    std::ranges::sort(values);
    return told_spread(between(values, 0.25), between(values, 0.75), values.back());
}

std::string told(Result const& result)
{
    auto classes = std::map<std::string, int>{};
    for (auto const& each : result.classes) {
        classes[each.code] += each.count;
    }
    auto const& spread = result.quartiles;
    return told(result.value, result.n, result.missing, classes)
           + (spread ? told_spread(spread->first, spread->third, spread->largest) : "");
}

int records_of(Figure const& figure, Tally const& tally)
{
    return figure.measure == Measure::classes ? tally.records
                                              : static_cast<int>(tally.values.size()) + tally.missing;
}

std::string told(Figure const& figure, Tally const& tally)
{
    return told(value_of(figure.measure, tally), records_of(figure, tally), tally.missing, tally.classes)
           + (figure.measure == Measure::median && !tally.values.empty() ? told_spread(tally.values) : "");
}

void compare(database::Connection& database, AllRows const& all, Question const& question)
{
    auto const& programme = programme::given::dutch_programme();
    auto const counting =
        Counting{.period = question.period, .today = question.today, .programme = programme};
    auto const counted =
        count_all(load_facts(database, question.scope, question.period, programme), counting);
    auto const asked = ask(all, question, programme);
    CAPTURE(base::to_iso(question.period.from));
    CAPTURE(base::to_iso(question.period.to));
    CAPTURE(question.scope.locations.size());
    CAPTURE(question.scope.locations.front().value());
    CAPTURE(question.scope.municipality.value_or("all"));
    for (auto const& recounted : all_recounts()) {
        auto const& figure = *find_figure(recounted.code);
        if (!question.scope.municipality || figure.smallest_area == Area::municipality) {
            INFO(figure.code, ": ", recounted.words);
            CHECK(told(result_of(counted, figure)) == told(figure, recounted.recount(asked)));
        }
    }
}

std::vector<people::LocationId> all_locations(database::Connection& database)
{
    auto locations = std::vector<people::LocationId>{};
    auto rows = database.query("SELECT id FROM locations ORDER BY id");
    while (rows.next()) {
        locations.push_back(rows.id<people::LocationId>(0));
    }
    return locations;
}

std::vector<Period> const periods = {
    year_of(2025), year_of(2026), quarter_of(2025, 4), quarter_of(2026, 2), quarter_of(2026, 4)
};

} // namespace

TEST_CASE("every figure has words from which it was counted a second time")
{
    CHECK(all_recounts().size() == all_figures().size());
    for (auto const& recounted : all_recounts()) {
        CAPTURE(recounted.code);
        CHECK(find_figure(recounted.code)->counted == recounted.words);
    }
}

TEST_CASE("counted a second time from the tables of the demo, every figure is the same")
{
    auto& demo = demo::wednesday();
    auto const all = read_all_rows(demo.database);
    auto const today = base::Date{iso_day("2026-11-18")};
    auto const busy = people::LocationId{all.cases.front().location};
    for (auto const& period : periods) {
        compare(demo.database, all, {{{busy}, {}}, period, today});
        compare(demo.database, all, {{{busy}, all.cases.front().municipality}, period, today});
        compare(demo.database, all, {{all_locations(demo.database), {}}, period, today});
    }
}

TEST_CASE("counted a second time from the tables of random programmes, every figure is the same")
{
    // The way to a server takes long, and what is counted is the same.
    auto const seeds = support::engine_under_test() == database::Engine::postgres ? 6U : 30U;
    for (auto seed = 1U; seed <= seeds; ++seed) {
        CAPTURE(seed);
        auto const database = support::fresh_database();
        RandomFamilies{*database, seed}.fill(25);
        auto const all = read_all_rows(*database);
        auto const today = base::Date{random_today};
        auto const& period = periods[seed % periods.size()];
        auto const first = people::LocationId{1};
        compare(*database, all, {{{first}, {}}, period, today});
        compare(*database, all, {{{first}, "GM0002"}, period, today});
        compare(*database, all, {{all_locations(*database), {}}, period, today});
    }
}

} // namespace reporting::independent
