#include "platform/base/not_found.hpp"
#include "support/actions/change_rhythm.hpp"
#include "support/failing_connection.hpp"
#include "support/match_story.hpp"
#include "support/pages/my_pages.hpp"
#include "support/pages/rhythm_pages.hpp"
#include "support/store/rhythm_store.hpp"

#include <doctest/doctest.h>

namespace support {

namespace {

constexpr auto first_tuesday =
    base::Date{std::chrono::year{2026}, std::chrono::November, std::chrono::day{24}};

RhythmChange to_thursday()
{
    return {.planned_on = first_tuesday, .moved_to = base::add_days(first_tuesday, 2), .reason = ""};
}

web::Response send_change(World& world, accounts::Actor const& by, matching::MatchId match, TypedFields form)
{
    return world.open(update_rhythm, by, post({{"match", std::to_string(match.value())}}, std::move(form)));
}

TypedFields moved_form(std::string day)
{
    return {
        {"change", "week"}, {"planned_on", "2026-11-24"}, {"what", "moved"}, {"moved_to", std::move(day)}
    };
}

} // namespace

TEST_CASE("a week with another day shows on the volunteer's screen, and goes back to what was agreed")
{
    auto world = World{};
    auto const match = start_with_anna(world);
    auto const screen = [&] { return world.open(show_my_families, world.anna_signed_in, get()); };
    CHECK(says(screen(), "Volgend bezoek: dinsdag 24 november"));

    CHECK(send_change(world, world.ria, match, moved_form("2026-11-26")).status == 303);
    CHECK(send_change(world, world.ria, match, moved_form("2026-11-26")).status == 303);
    CHECK(says(screen(), "Volgend bezoek: donderdag 26 november"));
    CHECK(load_rhythm(world.database, match).changes.size() == 1);

    send_change(
        world, world.ria, match, {{"change", "week"}, {"planned_on", "2026-11-24"}, {"what", "as_agreed"}}
    );
    CHECK(says(screen(), "Volgend bezoek: dinsdag 24 november"));
}

TEST_CASE("a week that is left out says why, and the next visit is a week later")
{
    auto world = World{};
    auto const match = start_with_anna(world);

    auto const done = send_change(
        world,
        world.ria,
        match,
        {{"change", "week"}, {"planned_on", "2026-11-24"}, {"what", "left_out"}, {"reason", "family_holiday"}}
    );

    CHECK(done.status == 303);
    auto const page = world.open(show_rhythm, world.ria, get({{"match", std::to_string(match.value())}}));
    CHECK(says(page, "dinsdag 24 november: gaat niet door, Gezin op vakantie"));
    CHECK(
        says(world.open(show_my_families, world.anna_signed_in, get()), "Volgend bezoek: dinsdag 1 december")
    );
}

TEST_CASE("another dagdeel from a day on takes the place of the old one")
{
    auto world = World{};
    auto const match = start_with_anna(world);

    auto const done = send_change(
        world,
        world.ria,
        match,
        {{"change", "agreement"},
         {"weekday", "4"},
         {"part", "morning"},
         {"every_weeks", "1"},
         {"time", "9:30"},
         {"valid_from", "2026-12-01"}}
    );

    CHECK(done.status == 303);
    auto const rhythm = load_rhythm(world.database, match);
    REQUIRE(rhythm.agreements.size() == 2);
    CHECK(rhythm.agreements[1].starts_at == "09:30");
    CHECK(
        next_visit(world.programme, rhythm, base::add_days(first_tuesday, 1))->on
        == base::add_days(first_tuesday, 9)
    );
}

TEST_CASE("a pair may agree to meet every other week, from the first visit on")
{
    auto world = World{};
    auto const match = start_with_anna(world);
    auto form = TypedFields{
        {"change", "agreement"},
        {"weekday", "2"},
        {"part", "afternoon"},
        {"time", "13:30"},
        {"valid_from", "2026-11-25"},
    };

    auto const unclear = send_change(world, world.ria, match, form);
    CHECK(unclear.status == 422);
    CHECK(says(unclear, "Kies hoe vaak."));
    form.emplace_back("every_weeks", "2");
    CHECK(send_change(world, world.ria, match, form).status == 303);

    auto const days = [&] {
        auto all = std::vector<std::string>{};
        for (auto const& visit : planned_visits(
                 world.programme,
                 load_rhythm(world.database, match),
                 World::today,
                 base::add_days(first_tuesday, 35)
             )) {
            all.push_back(base::to_iso(visit.on));
        }
        return all;
    };
    CHECK(days() == std::vector<std::string>{"2026-11-24", "2026-12-01", "2026-12-15", "2026-12-29"});
    auto const december = [&] {
        auto const http = get({{"match", std::to_string(match.value())}});
        auto request = world.signed_in(world.ria, http);
        request.today = base::add_days(first_tuesday, 7);
        return show_rhythm(request);
    }();
    CHECK(says(december, "dinsdagmiddag, 13:30, om de week"));
}

TEST_CASE("what is wrong about a change comes back in words, with what was typed")
{
    auto world = World{};
    auto const match = start_with_anna(world);

    struct Wrong {
        TypedFields form;
        std::string words;
    };

    for (auto const& wrong : std::vector<Wrong>{
             {moved_form("2026-12-02"), "Kies een dag in dezelfde week"},
             {moved_form("<dag>"), "Kies een andere dag."},
             {{{"change", "week"},
               {"planned_on", "2026-11-25"},
               {"what", "left_out"},
               {"reason", "family_ill"}},
              "Op deze dag komt deze vrijwilliger niet"},
             {{{"change", "week"}, {"planned_on", "2026-11-24"}, {"what", "left_out"}}, "Kies een reden."},
             {{{"change", "agreement"}, {"weekday", "9"}}, "Kies een dagdeel."},
         }) {
        auto const refused = send_change(world, world.ria, match, wrong.form);
        CHECK(refused.status == 422);
        CHECK(says(refused, wrong.words));
    }
    CHECK(load_rhythm(world.database, match).changes.empty());
}

TEST_CASE("the rhythm of another location is not there, and a match that has not started has none")
{
    auto world = World{};
    auto const match = klik_with_anna(world);
    CHECK_THROWS_AS(send_change(world, world.joke, match, moved_form("2026-11-26")), base::NotFound);
    CHECK(
        change_week(world.database, world.occasion(), match, to_thursday()).error()
        == RhythmRefusal::not_in_rhythm
    );
    CHECK(
        change_agreement(
            world.database,
            world.occasion(),
            match,
            {.dagdeel = {.weekday = 1, .part = programme::DayPart::morning},
             .starts_at = "",
             .valid_from = first_tuesday}
        )
            .error()
        == RhythmRefusal::not_in_rhythm
    );
}

TEST_CASE("a change of the rhythm happens as a whole or not at all")
{
    auto world = World{};
    auto const match = start_with_anna(world);
    check_all_or_nothing(world.database, [&](database::Connection& failing) {
        auto const done = change_week(failing, world.occasion(), match, to_thursday());
        CHECK(done);
    });
    check_all_or_nothing(world.database, [&](database::Connection& failing) {
        restore_week(failing, world.occasion(), match, first_tuesday);
    });
}

} // namespace support
