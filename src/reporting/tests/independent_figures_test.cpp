#include "demo/tests/demo_in_database.hpp"
#include "demo/tests/nation_in_database.hpp"
#include "reporting/tests/independent_compare.hpp"
#include "reporting/tests/independent_given.hpp"
#include "support/database.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

namespace reporting::independent {

namespace {

void compare(
    database::Connection& database, Rows const& rows, Question const& question, bool with_parts = false
)
{
    CAPTURE(base::to_iso(question.period.from));
    CAPTURE(base::to_iso(question.period.to));
    CAPTURE(question.scope.locations.size());
    CAPTURE(question.scope.locations.front().value());
    CAPTURE(question.scope.municipality.value_or("all"));
    for (auto const& difference :
         differences(database, rows, question, programme::given::dutch_programme(), with_parts)) {
        FAIL_CHECK(difference);
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
    CHECK(funnel_counted() == words_of_funnel);
    CHECK(cohorts_counted() == words_of_cohorts);
    CHECK(transitions_counted() == words_of_transitions);
}

TEST_CASE("counted a second time from the tables of the demo, every figure is the same")
{
    auto& demo = demo::wednesday();
    auto const rows = Rows{demo.database};
    auto const today = base::Date{iso_day("2026-11-18")};
    auto const busy = people::LocationId{rows.all.cases.front().location};
    for (auto const& period : periods) {
        compare(demo.database, rows, {{{busy}, {}}, period, today});
        compare(demo.database, rows, {{{busy}, rows.all.cases.front().municipality}, period, today});
        compare(demo.database, rows, {{all_locations(demo.database), {}}, period, today}, true);
    }
}

TEST_CASE("counted a second time from the tables of a part of the national demo, every figure is the same")
{
    auto& nation = demo::twelfth();
    auto const rows = Rows{nation.database};
    auto const country = all_locations(nation.database);
    compare(nation.database, rows, {{country, {}}, year_of(2024), demo::end_of_2024}, true);
    compare(nation.database, rows, {{country, {}}, quarter_of(2024, 3), demo::end_of_2024});
}

TEST_CASE("counted a second time from the tables of random programmes, every figure is the same")
{
    // The way to a server takes long, and what is counted is the same.
    auto const seeds = support::engine_under_test() == database::Engine::postgres ? 6U : 30U;
    for (auto seed = 1U; seed <= seeds; ++seed) {
        CAPTURE(seed);
        auto const database = support::fresh_database();
        RandomFamilies{*database, seed}.fill(25);
        auto const rows = Rows{*database};
        auto const today = base::Date{random_today};
        auto const& period = periods[seed % periods.size()];
        auto const first = people::LocationId{1};
        compare(*database, rows, {{{first}, {}}, period, today});
        compare(*database, rows, {{{first}, "GM0002"}, period, today});
        compare(*database, rows, {{all_locations(*database), {}}, period, today}, true);
    }
}

} // namespace reporting::independent
