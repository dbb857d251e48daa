#include "platform/base/not_found.hpp"
#include "support/actions/change_rhythm.hpp"
#include "support/actions/end_match.hpp"
#include "support/actions/give_calendar.hpp"
#include "support/failing_connection.hpp"
#include "support/match_story.hpp"
#include "support/model/visit_calendar.hpp"
#include "support/pages/calendar_pages.hpp"

#include <doctest/doctest.h>

#include <utility>

namespace support {

namespace {

web::Response calendar_of(World& world, std::string const& token)
{
    return world.open(show_visit_calendar, get({{"token", token}}));
}

std::string token_of(World& world, accounts::Actor const& owner)
{
    return give_calendar(world.database, world.occasion_of(owner));
}

} // namespace

TEST_CASE("a volunteer's calendar has her visits and holidays, and no name of a family")
{
    auto world = World{};
    start_with_anna(world);

    auto const feed = calendar_of(world, token_of(world, world.anna_signed_in));

    CHECK(feed.content_type.starts_with("text/calendar"));
    CHECK(says(feed, "DTSTART;TZID=Europe/Amsterdam:20261124T133000"));
    CHECK(says(feed, "DTEND;TZID=Europe/Amsterdam:20261124T153000"));
    for (auto const* const secret : {"Sanne", "de Boer", "Aalten", "7121"}) {
        CHECK_FALSE(says(feed, secret));
    }
}

TEST_CASE("a moved visit moves in the calendar, and one that is left out says so")
{
    auto world = World{};
    auto const match = start_with_anna(world);
    auto const tuesday = base::add_days(World::today, 3);
    REQUIRE(change_week(
        world.database,
        world.occasion(),
        match,
        {.planned_on = tuesday, .moved_to = base::add_days(tuesday, 1), .reason = ""}
    ));
    REQUIRE(change_week(
        world.database,
        world.occasion(),
        match,
        {.planned_on = base::add_days(tuesday, 7), .moved_to = std::nullopt, .reason = "family_holiday"}
    ));

    auto const feed = calendar_of(world, token_of(world, world.anna_signed_in));

    CHECK(says(feed, ":20261125T133000"));
    CHECK_FALSE(says(feed, ":20261124T133000"));
    CHECK(says(feed, "STATUS:CANCELLED"));
    CHECK(says(feed, "Gaat niet door: "));
    CHECK_FALSE(says(feed, "vakantie"));
}

TEST_CASE("the version of a visit rises with every change of the rhythm, also when a week is as agreed again")
{
    auto world = World{};
    auto const match = start_with_anna(world);
    auto const token = token_of(world, world.anna_signed_in);
    auto const planned_on = base::add_days(World::today, 3);
    auto const version = [&] {
        auto const feed = calendar_of(world, token).body;
        auto const place = feed.find("SEQUENCE:");
        REQUIRE(place != std::string::npos);
        return std::stoi(feed.substr(place + std::string_view{"SEQUENCE:"}.size()));
    };
    auto last = version();
    auto const rises = [&] {
        auto const before = std::exchange(last, version());
        return before < last;
    };
    auto const leave_out = RhythmChange{.planned_on = planned_on, .moved_to = {}, .reason = "family_ill"};
    auto const occasion = world.occasion();

    REQUIRE(change_week(world.database, occasion, match, leave_out));
    CHECK(rises());
    restore_week(world.database, occasion, match, planned_on);
    CHECK(rises());
    REQUIRE(change_week(world.database, occasion, match, leave_out));
    CHECK(rises());
    CHECK_FALSE(change_week(
        world.database, occasion, match, {.planned_on = planned_on, .moved_to = {}, .reason = "rain"}
    ));
    CHECK_FALSE(rises());
    REQUIRE(change_agreement(
        world.database,
        occasion,
        match,
        {.dagdeel = {.weekday = 2, .part = programme::DayPart::afternoon},
         .starts_at = "14:00",
         .valid_from = World::today}
    ));
    CHECK(rises());
}

TEST_CASE("a coordinator finds her calendar on a page for staff, a volunteer on her own")
{
    auto world = World{};
    auto const page_of = [&](accounts::Actor const& who) { return world.open(show_my_calendar, who, get()); };

    CHECK(says(page_of(world.ria), "Hoofdmenu"));
    CHECK(says(page_of(world.wim), "staff.css"));
    CHECK_FALSE(says(page_of(world.anna_signed_in), "Hoofdmenu"));
    CHECK_FALSE(says(page_of(world.anna_signed_in), "staff.css"));
    auto const made = world.open(update_my_calendar, world.ria, post({}, {{"address", "new"}}));
    CHECK(says(made, "Hoofdmenu"));
    CHECK(says(made, "/calendars/"));
}

TEST_CASE("a coordinator's calendar has the visits of her own pairs only, by the name of the volunteer")
{
    auto world = World{};
    start_with_anna(world);
    world.database.execute(
        "UPDATE family_cases SET responsible_account_id = $1 WHERE id = $2", world.ria.account, world.sanne
    );

    auto const of_ria = calendar_of(world, token_of(world, world.ria));
    CHECK(says(of_ria, "Bezoek door Anna"));
    CHECK_FALSE(says(of_ria, "Sanne"));
    CHECK_FALSE(says(calendar_of(world, token_of(world, world.wim)), "BEGIN:VEVENT"));
    CHECK_FALSE(says(calendar_of(world, token_of(world, world.joke)), "BEGIN:VEVENT"));
}

TEST_CASE("a calendar is empty once the match ended, and gone once its address was withdrawn")
{
    auto world = World{};
    auto const match = start_with_anna(world);
    auto const first = token_of(world, world.anna_signed_in);
    auto const second = token_of(world, world.anna_signed_in);
    CHECK_THROWS_AS(calendar_of(world, first), base::NotFound);
    CHECK(says(calendar_of(world, second), "BEGIN:VEVENT"));

    REQUIRE(end_match(
        world.database,
        world.occasion(),
        {.match = match, .on = World::today, .reason = "moved", .next = AfterMatch::seek_another}
    ));
    CHECK_FALSE(says(calendar_of(world, second), "BEGIN:VEVENT"));

    take_calendar_back(world.database, world.occasion_of(world.anna_signed_in));
    CHECK_THROWS_AS(calendar_of(world, second), base::NotFound);
    CHECK_THROWS_AS(calendar_of(world, "made-up"), base::NotFound);
}

TEST_CASE("the page shows the address once, and gives or withdraws it as a whole")
{
    auto world = World{};
    auto const open = [&](TypedFields form) {
        return world.open(update_my_calendar, world.anna_signed_in, post({}, std::move(form)));
    };
    CHECK(says(world.open(show_my_calendar, world.anna_signed_in, get()), "Maak een adres"));
    CHECK(says(open({{"address", "new"}}), "/calendars/"));
    auto const later = world.open(show_my_calendar, world.anna_signed_in, get());
    CHECK_FALSE(says(later, "/calendars/"));
    CHECK(says(later, "Maak een nieuw adres"));
    CHECK(open({{"address", "none"}}).status == 303);
    CHECK(says(world.open(show_my_calendar, world.anna_signed_in, get()), "Maak een adres"));

    check_all_or_nothing(world.database, [&](database::Connection& failing) {
        give_calendar(failing, world.occasion_of(world.anna_signed_in));
    });
}

TEST_CASE("without a time the calendar takes when the dagdeel usually begins, and no visit passes midnight")
{
    using enum programme::DayPart;
    auto const usual = programme::UsualVisit{
        .minutes = 90,
        .morning_starts_at = "10:00",
        .afternoon_starts_at = "14:15",
        .evening_starts_at = "19:30",
    };
    CHECK(hours_of(usual, morning, "").starts_at == "10:00");
    CHECK(hours_of(usual, afternoon, "").ends_at == "15:45");
    CHECK(hours_of(usual, evening, "").ends_at == "21:00");
    CHECK(hours_of(usual, evening, "20:05").starts_at == "20:05");
    CHECK(hours_of(usual, evening, "23:15").ends_at == "23:59");
}

TEST_CASE("how long a visit usually is and from when stands in the programme, for form and calendar")
{
    auto world = World{};
    start_with_anna(world);
    world.programme.usual_visit.minutes = 150;

    auto const feed = calendar_of(world, token_of(world, world.anna_signed_in));
    CHECK(says(feed, "DTEND;TZID=Europe/Amsterdam:20261124T160000"));
}

} // namespace support
