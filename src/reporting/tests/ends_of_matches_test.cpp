#include "demo/tests/demo_in_database.hpp"
#include "demo/tests/nation_in_database.hpp"
#include "reporting/model/gather_case.hpp"
#include "reporting/store/facts_store.hpp"
#include "support/match_story.hpp"

#include <doctest/doctest.h>

#include <algorithm>

namespace reporting {

namespace {

// Matches that started, with the day on which they ended by the events and by their own row.
constexpr auto ends = R"sql(
    FROM (
        SELECT m.over_on AS by_row,
               (SELECT min(x.happened_on) FROM case_events x
                WHERE x.match_id = m.id AND x.kind = 'match_ended') AS ended,
               (SELECT min(x.happened_on) FROM case_events x
                WHERE x.family_case_id = m.family_case_id AND x.kind = 'closed') AS closed
        FROM matches m JOIN case_events e ON e.match_id = m.id AND e.kind = 'support_started'
    ) the_ends
)sql";

std::int64_t count_ends(database::Connection& database, std::string const& where)
{
    auto rows = database.query("SELECT count(*) " + std::string{ends} + " WHERE " + where);
    rows.next();
    return rows.integer(0);
}

void check_ends(database::Connection& database)
{
    CHECK(
        count_ends(database, "coalesce(by_row, '2999-01-01') <> coalesce(ended, closed, '2999-01-01')") == 0
    );
    CHECK(count_ends(database, "ended IS NOT NULL") > 0);
    CHECK(count_ends(database, "ended IS NULL AND closed IS NOT NULL") > 0);
    CHECK(count_ends(database, "ended IS NULL AND closed IS NULL") > 0);
}

} // namespace

TEST_CASE("whatever ended a match, its row says the day of the events: in the demo that is played")
{
    check_ends(demo::wednesday().database);
}

TEST_CASE("whatever ended a match, its row says the day of the events: in the national demo")
{
    check_ends(demo::twelfth().database);
}

TEST_CASE("the figures believe the events, not the row of the match")
{
    auto world = support::World{};
    support::accept_sanne(world);
    support::start_with_anna(world);
    world.database.execute("UPDATE matches SET over_on = '2026-11-20'");

    auto const facts = load_facts(world.database, {{world.aalten}, {}}, year_of(2026), world.programme);

    REQUIRE(facts.volunteers.size() > 0);
    auto const coming = std::ranges::find_if(facts.volunteers, [](VolunteerFacts const& one) {
        return !one.all_matches.empty();
    });
    REQUIRE(coming != facts.volunteers.end());
    CHECK(!coming->all_matches.front().to);
}

} // namespace reporting
