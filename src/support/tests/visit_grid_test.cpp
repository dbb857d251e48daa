#include "support/actions/change_rhythm.hpp"
#include "support/actions/record_visit.hpp"
#include "support/match_story.hpp"
#include "support/pages/visit_grid_pages.hpp"
#include "support/store/pair_store.hpp"

#include <doctest/doctest.h>

namespace support {

namespace {

base::Date day(std::string_view iso)
{
    return base::parse_iso_date(iso).value();
}

Rhythm tuesdays_since(std::string_view first)
{
    return {
        .agreements =
            {{.dagdeel = {.weekday = 2, .part = programme::DayPart::afternoon},
              .starts_at = "",
              .valid_from = day(first)}}
    };
}

Visit was_on(std::string_view iso)
{
    return {.visited_on = day(iso), .minutes = 120, .reason = ""};
}

} // namespace

TEST_CASE("weeks of the grid begin on Monday and end with this one")
{
    auto const mondays = mondays_up_to(day("2026-11-22"), 3);
    CHECK(mondays == std::vector{day("2026-11-02"), day("2026-11-09"), day("2026-11-16")});
}

TEST_CASE("a week says what was told of it, or what was expected")
{
    auto const world = World{};
    auto rhythm = tuesdays_since("2026-11-03");
    rhythm.changes.push_back(
        {.planned_on = day("2026-11-17"), .moved_to = std::nullopt, .reason = "family_holiday"}
    );
    auto const visits = std::vector{
        was_on("2026-11-04"), Visit{.visited_on = day("2026-11-10"), .minutes = {}, .reason = "family_ill"}
    };
    auto const state = [&](std::string_view monday, std::string_view today) {
        return state_of_week(world.programme, rhythm, visits, day(monday), day(today));
    };

    CHECK(state("2026-10-26", "2026-11-30") == WeekState::nothing);
    CHECK(state("2026-11-02", "2026-11-30") == WeekState::happened);
    CHECK(state("2026-11-09", "2026-11-30") == WeekState::missed);
    CHECK(state("2026-11-16", "2026-11-30") == WeekState::left_out);
    CHECK(state("2026-11-23", "2026-11-30") == WeekState::untold);
    CHECK(state("2026-11-23", "2026-11-24") == WeekState::to_come);
}

TEST_CASE("contact is thinning when half or more of four weeks had no visit; this week does not count")
{
    using enum WeekState;
    CHECK(is_thinning({happened, happened, untold, missed, to_come}));
    CHECK(is_thinning({untold, missed, happened}));
    CHECK_FALSE(is_thinning({happened, happened, happened, untold, untold}));
    CHECK_FALSE(is_thinning({untold, untold, untold, happened, happened, happened, happened, to_come}));
    CHECK_FALSE(is_thinning({nothing, nothing, nothing, untold, to_come}));
    CHECK_FALSE(is_thinning({left_out, left_out, happened, left_out, to_come}));
    CHECK_FALSE(is_thinning({}));
}

TEST_CASE("the grid has the pairs of one's own location, and says in words what its signs mean")
{
    auto world = World{};
    auto const match = start_with_anna(world);
    REQUIRE(record_visit(world.database, world.occasion(), {.match = match, .visit = was_on("2026-11-21")}));

    auto const page = world.open(show_visit_grid, world.ria, get());
    CHECK(says(page, "Sanne de Boer"));
    CHECK(says(page, "Anna"));
    CHECK(says(page, "was er"));
    CHECK(says(page, "Nergens wordt het contact dunner."));
    CHECK_FALSE(says(world.open(show_visit_grid, world.joke, get()), "Sanne"));

    auto const http = get();
    auto later = world.signed_in(world.ria, http);
    later.today = day("2026-12-16");
    auto const thin = show_visit_grid(later);
    CHECK(says(thin, "wordt dunner"));
    CHECK(says(thin, "niets gehoord"));
}

} // namespace support
