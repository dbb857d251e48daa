#include "demo/model/nation/years.hpp"
#include "demo/tests/nation_in_database.hpp"
#include "locations/store/location_store.hpp"
#include "reporting/actions/count_nation.hpp"
#include "reporting/model/count_definitions.hpp"
#include "reporting/model/counted.hpp"
#include "reporting/pages/figure_words.hpp"
#include "reporting/store/count_store.hpp"
#include "reporting/store/facts_store.hpp"

#include <doctest/doctest.h>

#include <cmath>

namespace reporting {

namespace {

Scope whole_country(database::Connection& database)
{
    auto scope = Scope{.locations = {}};
    for (auto const& location : locations::list_locations(database)) {
        scope.locations.push_back(location.id);
    }
    return scope;
}

// What the reports count of 2024; they know nothing of what was published.
Counted count_2024(demo::NationInDatabase& nation)
{
    auto const period = year_of(2024);
    auto const& programme = nation.world.programme;
    auto const facts = load_facts(nation.database, whole_country(nation.database), period, programme);
    return count_all(facts, {.period = period, .today = demo::end_of_2024, .programme = programme});
}

Result const& result_for(Counted const& counted, std::string_view code)
{
    return result_of(counted, *find_figure(code));
}

int number_of(Counted const& counted, std::string_view code)
{
    return static_cast<int>(result_for(counted, code).value.value());
}

// In tenths, rounded as it is shown.
std::int64_t tenths(double value)
{
    return std::llround(10 * value);
}

std::int64_t tenths_of_percent(Counted const& counted, std::string_view word)
{
    auto const& words = result_for(counted, "closing_words");
    auto const found = std::ranges::find(words.classes, word, &ClassCount::code);
    return tenths(100.0 * found->count / (words.n - words.missing));
}

bool hides_at_most(Hidden const& hidden, std::set<std::string> const& codes)
{
    return std::ranges::includes(codes, hidden.figures());
}

bool hides_none(Hidden const& hidden, std::vector<std::string_view> const& codes)
{
    return std::ranges::none_of(codes, [&](std::string_view code) { return hidden.holds(code); });
}

void check_counts(Counted const& counted, demo::PublishedYear const& published)
{
    CHECK(number_of(counted, "municipalities") == published.municipalities);
    CHECK(number_of(counted, "volunteers") == published.volunteers);
    CHECK(number_of(counted, "families") == published.families);
    CHECK(number_of(counted, "children") == published.children);
    CHECK(number_of(counted, "families_child_under_two") == published.families_with_child_under_two);
    CHECK(number_of(counted, "families_pregnant") == published.families_in_pregnancy);
}

} // namespace

TEST_CASE("of the facts of the whole country in 2024 the reports count what was published, to the last unit")
{
    if (support::engine_under_test() != database::Engine::sqlite) {
        return; // a twelfth of the country is counted there, below
    }
    auto wish = demo::wish_for_2024(1);
    wish.visits = false;
    auto nation = demo::NationInDatabase{wish};
    auto const counted = count_2024(nation);

    CHECK(number_of(counted, "municipalities") == 180);
    CHECK(number_of(counted, "volunteers") == 2682);
    CHECK(number_of(counted, "families") == 3242);
    CHECK(number_of(counted, "children") == 6213);
    CHECK(number_of(counted, "families_child_under_two") == 1201);
    CHECK(number_of(counted, "families_pregnant") == 278);
    CHECK(tenths(result_for(counted, "mark").value.value()) == 89);
    CHECK(tenths_of_percent(counted, "very_good") == 787);
    CHECK(tenths_of_percent(counted, "good") == 213);

    // Who asks for the country first does not wait for its places.
    auto const moment = CountingMoment{.now = nation.parts.now, .today = demo::end_of_2024};
    auto const& programme = nation.world.programme;
    count_country_at_need(nation.database, programme, {year_of(2024)}, moment);
    auto const kept = find_count(nation.database, programme, place_nation, year_of(2024));
    CHECK(number_of(kept.value().shown.counted, "families") == 3242);
    CHECK(hides_at_most(kept->shown.hidden, {"running_over_18_months"}));
    for (auto quarter = 1; quarter <= quarters_in_year; ++quarter) {
        CAPTURE(quarter);
        auto const its = find_count(nation.database, programme, place_nation, quarter_of(2024, quarter));
        CHECK(hides_none(its.value().shown.hidden, {"families", "starts", "closed", "mark"}));
    }
    CHECK(list_counts(nation.database, programme, "", year_of(2024)).size() == 1);
    CHECK(!find_all_counted_at(nation.database, programme, year_of(2024)).has_value());

    // Nor after an upgrade, when all was counted by other definitions.
    auto others = programme;
    ++others.usual_visit.minutes;
    nation.database.execute("UPDATE counts SET definitions = $1", definitions_of(others));
    save_count(
        nation.database, others, place_of(people::LocationId{1}), year_of(2024), kept->shown, moment.now
    );
    CHECK(list_counts(nation.database, programme, "", year_of(2024)).empty());
    count_country_at_need(nation.database, programme, {year_of(2024)}, moment);
    CHECK(find_count(nation.database, programme, place_nation, year_of(2024)).has_value());
    CHECK(list_counts(nation.database, programme, "", year_of(2024)).size() == 1);
}

TEST_CASE("of the facts of a part of the country the reports count that part of what was published")
{
    check_counts(count_2024(demo::twelfth()), demo::part_of(demo::PublishedYear{}, demo::one_in));
}

} // namespace reporting
