#include "meetings/actions/change_date.hpp"
#include "meetings/pages/calendar_feed.hpp"
#include "meetings/tests/given.hpp"
#include "platform/base/not_found.hpp"

namespace meetings {

namespace {

using given::day;
using support::says;

web::Response feed(support::World& world, support::TypedFields query)
{
    return world.open(show_calendar, support::get({}, std::move(query)));
}

int count(web::Response const& response, std::string_view words)
{
    auto found = 0;
    for (auto at = response.body.find(words); at != std::string::npos;
         at = response.body.find(words, at + 1)) {
        ++found;
    }
    return found;
}

} // namespace

TEST_CASE("a calendar has an event for each date, with an id that stays when the date moves")
{
    auto world = support::World{};
    auto const id = given::plan(world);
    REQUIRE(change_date(
        world.database,
        world.occasion(),
        id,
        {.planned_on = day("2026-11-24"),
         .kind = ChangeKind::moved,
         .moved_to = day("2026-11-26"),
         .hours = {.starts_at = "09:00", .ends_at = "10:00"}}
    ));
    REQUIRE(change_date(
        world.database,
        world.occasion(),
        id,
        {.planned_on = day("2026-12-01"), .kind = ChangeKind::cancelled, .reason = "De zaal is dicht."}
    ));

    auto const file = feed(world, {{"municipality", "GM0197"}});

    CHECK(file.content_type == "text/calendar; charset=utf-8");
    CHECK(count(file, "BEGIN:VEVENT\r\n") == 4);
    CHECK(says(file, "UID:meeting-1-2026-11-24@"));
    CHECK(says(file, "DTSTART;TZID=Europe/Amsterdam:20261126T090000\r\n"));
    CHECK(count(file, "SEQUENCE:2\r\n") == 4);
    CHECK(count(file, "STATUS:CANCELLED\r\n") == 1);
    CHECK(says(file, "SUMMARY:Gaat niet door: Koffie en spelen\r\n"));
    CHECK(says(file, "Waarom: De zaal is dicht."));
    CHECK(says(file, "LOCATION:Bibliotheek Aalten\\, Landstraat 1\\, Aalten\r\n"));
}

TEST_CASE("a calendar can be of a location or of one meeting, and of nothing else")
{
    auto world = support::World{};
    auto const id = given::plan(world);
    CHECK(count(feed(world, {{"location", std::to_string(world.aalten.value())}}), "BEGIN:VEVENT") == 4);
    CHECK(count(feed(world, {{"location", std::to_string(world.winterswijk.value())}}), "BEGIN:VEVENT") == 0);
    CHECK(count(feed(world, {{"meeting", std::to_string(id.value())}}), "BEGIN:VEVENT") == 4);
    CHECK_THROWS_AS(feed(world, {}), base::NotFound);
    CHECK_THROWS_AS(feed(world, {{"meeting", "99"}}), base::NotFound);
}

TEST_CASE("a calendar has another tag only when something changed")
{
    auto world = support::World{};
    auto const id = given::plan(world);
    auto const etag = [&] { return std::string{feed(world, {{"municipality", "GM0197"}}).header("ETag")}; };
    auto const before = etag();
    CHECK(etag() == before);

    REQUIRE(change_date(
        world.database, world.occasion(), id, {.planned_on = day("2026-12-01"), .kind = ChangeKind::cancelled}
    ));
    CHECK(etag() != before);
}

} // namespace meetings
