#include "demo/tests/demo_in_database.hpp"
#include "demo/tests/nation_in_database.hpp"
#include "locations/store/location_store.hpp"
#include "reporting/model/counted.hpp"
#include "reporting/store/counted_json.hpp"
#include "reporting/store/facts_store.hpp"

#include <doctest/doctest.h>

namespace reporting {

namespace {

// Each of the periods is counted from the facts of all as it is from its own.
void check_read_together(
    database::Connection& database,
    programme::ProgrammeVersion const& programme,
    std::vector<Period> const& periods,
    base::Date today
)
{
    auto families = 0.0;
    for (auto const& location : locations::list_locations(database)) {
        auto const scope = Scope{.locations = {location.id}};
        auto const together = load_facts(database, scope, periods, programme);
        for (auto const& period : periods) {
            CAPTURE(location.name);
            CAPTURE(base::to_iso(period.from));
            auto const counting = Counting{.period = period, .today = today, .programme = programme};
            auto const counted = count_all(together, counting);
            auto const apart = count_all(load_facts(database, scope, period, programme), counting);
            CHECK(to_json(counted) == to_json(apart));
            families += result_of(counted, *find_figure("families")).value.value_or(0);
        }
    }
    CHECK(families > 0);
}

} // namespace

TEST_CASE(
    "read together, years and quarters that overlap are counted as each by itself: in the demo that is played"
)
{
    auto& demo = demo::wednesday();
    check_read_together(
        demo.database,
        demo.world.programme,
        {quarter_of(2026, 2), year_of(2026), year_of(2025), quarter_of(2025, 2), year_of(2023)},
        demo.world.today
    );
}

TEST_CASE("read together, years and quarters are counted as each by itself: in the national demo")
{
    auto& nation = demo::twelfth();
    check_read_together(
        nation.database,
        nation.world.programme,
        {year_of(2024), year_of(2023), quarter_of(2024, 4)},
        demo::end_of_2024
    );
}

} // namespace reporting
