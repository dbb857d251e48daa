#include "coaching/actions/change_birthday.hpp"
#include "coaching/pages/intervision_lines.hpp"
#include "coaching/tests/given.hpp"
#include "intake/store/case_event_store.hpp"
#include "platform/base/not_found.hpp"
#include "support/contents.hpp"
#include "support/failing_connection.hpp"

#include <algorithm>

namespace coaching {

namespace {

using given::day;

std::expected<void, TalkRefusal> hold(support::World& world, HoldTalk const& wish)
{
    return hold_talk(world.database, world.occasion(), wish);
}

std::vector<intake::CaseEvent> talks_in_case(support::World& world)
{
    auto events = intake::list_case_events(world.database, world.sanne);
    std::erase_if(events, [](intake::CaseEvent const& event) {
        return event.event.kind != programme::EventKind::coaching_talk_held;
    });
    return events;
}

} // namespace

TEST_CASE("a talk stands with the volunteer; in the match in which she comes it is only a fact")
{
    auto world = support::World{};
    auto const match = support::start_with_anna(world);
    REQUIRE(hold(world, given::talk(world)));

    auto const talks = list_talks(world.database, world.anna, world.aalten);
    REQUIRE(talks.size() == 1);
    CHECK(talks[0].by == "Ria");
    CHECK(talks[0].note == "Geniet ervan, wil graag meer leren over slapen.");
    auto const facts = talks_in_case(world);
    REQUIRE(facts.size() == 1);
    CHECK(facts[0].event.match == match);
    CHECK(facts[0].note.empty());
    CHECK(list_last_talks(world.database, world.aalten).at(world.anna) == support::World::today);
}

TEST_CASE("a talk with who comes to no family is kept too, and sent twice it is one")
{
    auto world = support::World{};
    REQUIRE(hold(world, given::talk(world, "2026-11-18")));
    auto const before = support::contents_of(world.database);
    REQUIRE(hold(world, given::talk(world, "2026-11-18")));
    CHECK(support::contents_of(world.database) == before);
    CHECK(talks_in_case(world).empty());
}

TEST_CASE("a talk of before the match began does not set its clock")
{
    auto world = support::World{};
    support::start_with_anna(world);
    REQUIRE(hold(world, given::talk(world, "2026-11-18")));
    CHECK(talks_in_case(world).empty());
    CHECK(list_talks(world.database, world.anna, world.aalten).size() == 1);
}

TEST_CASE("nobody spoke her on a day to come, or before she signed up, or from another location")
{
    auto world = support::World{};
    CHECK(hold(world, given::talk(world, "2026-11-22")).error() == TalkRefusal::in_future);
    CHECK(hold(world, given::talk(world, "2023-01-08")).error() == TalkRefusal::before_sign_up);
    CHECK_THROWS_AS(
        hold_talk(world.database, world.occasion_of(world.joke), given::talk(world)), base::NotFound
    );
    CHECK(list_talks(world.database, world.anna, world.winterswijk).empty());
}

TEST_CASE("thanks are mailed and kept, once")
{
    auto world = support::World{};
    auto const wish = ThankVolunteer{
        .volunteer = world.anna, .words = "Fijn dat je er steeds bent.", .submission_key = "thanks"
    };
    thank_volunteer(world.database, world.occasion(), wish);
    thank_volunteer(world.database, world.occasion(), wish);

    auto const thanks = list_thanks(world.database, world.anna, world.aalten);
    REQUIRE(thanks.size() == 1);
    CHECK(thanks[0].by == "Ria");
    auto const letters = support::waiting_letters(world);
    REQUIRE(letters.size() == 1);
    CHECK(letters[0].subject == "Dank je wel");
    CHECK(letters[0].body.find("Fijn dat je er steeds bent.") != std::string::npos);
    CHECK_THROWS_AS(thank_volunteer(world.database, world.occasion_of(world.joke), wish), base::NotFound);
}

TEST_CASE("a birthday is kept without a year, changed, and forgotten")
{
    using namespace std::chrono;
    auto world = support::World{};
    change_birthday(world.database, world.occasion(), world.anna, November / 30);
    change_birthday(world.database, world.occasion(), world.anna, December / 1);
    CHECK(find_birthday(world.database, world.anna, world.aalten) == December / 1);
    CHECK(list_birthdays(world.database, world.aalten).size() == 1);
    CHECK(list_birthdays(world.database, world.winterswijk).empty());
    change_birthday(world.database, world.occasion(), world.anna, std::nullopt);
    CHECK(list_birthdays(world.database, world.aalten).empty());
    CHECK_THROWS_AS(
        change_birthday(world.database, world.occasion_of(world.joke), world.anna, std::nullopt),
        base::NotFound
    );
}

TEST_CASE("an intervision group has members and dates, and who came is recorded once")
{
    auto world = support::World{};
    auto const group = given::group(world);
    CHECK(given::group(world).id == group.id);
    auto const date = given::meets(world, group, "2026-11-17");
    CHECK(given::meets(world, group, "2026-11-17").id == date.id);

    auto wish = RecordIntervision{.group = group.id, .date = date.id, .came = {world.anna}, .version = 0};
    REQUIRE(record_intervision(world.database, world.occasion(), wish));
    auto const before = support::contents_of(world.database);
    REQUIRE(record_intervision(world.database, world.occasion(), wish));
    CHECK(support::contents_of(world.database) == before);
    wish.came = {};
    CHECK(
        record_intervision(world.database, world.occasion(), wish).error()
        == IntervisionRefusal::changed_meanwhile
    );
    CHECK(
        cancel_intervision(world.database, world.occasion(), group.id, date.id).error()
        == IntervisionRefusal::was_recorded
    );

    auto const to_come = given::meets(world, group, "2026-12-15");
    wish.date = to_come.id;
    CHECK(
        record_intervision(world.database, world.occasion(), wish).error()
        == IntervisionRefusal::is_yet_to_come
    );
    REQUIRE(cancel_intervision(world.database, world.occasion(), group.id, to_come.id));
    REQUIRE(cancel_intervision(world.database, world.occasion(), group.id, to_come.id));
    CHECK(load_intervision_group(world.database, group.id, world.aalten).dates.size() == 1);
}

TEST_CASE("who joins a group later did not miss what was before")
{
    auto world = support::World{};
    auto const group = given::group(world);
    auto const change = [&](std::set<VolunteerId> members, int version) {
        auto const wish = ChangeGroup{
            .group = group.id, .name = group.name, .members = std::move(members), .version = version
        };
        return change_intervision_group(world.database, world.occasion(), wish).has_value();
    };
    REQUIRE(change({world.anna}, 1));
    auto const date = given::meets(world, group, "2026-11-17");
    REQUIRE(record_intervision(
        world.database, world.occasion(), {.group = group.id, .date = date.id, .came = {}, .version = 0}
    ));
    REQUIRE(change({world.bea}, 2));

    auto const recorded = load_intervision_group(world.database, group.id, world.aalten);
    CHECK(expected_on(recorded, recorded.dates[0]) == std::set{world.anna});
    CHECK(recorded.dates[0].missed == std::set{world.anna});
    CHECK(intervision_lines(world.database, world.bea, world.aalten).empty());
    REQUIRE(record_intervision(
        world.database,
        world.occasion(),
        {.group = group.id, .date = date.id, .came = {world.anna}, .version = 1}
    ));
    auto const lines = intervision_lines(world.database, world.anna, world.aalten);
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].came == true);
}

TEST_CASE("of two who change a group the second is told, and members are of its location")
{
    auto world = support::World{};
    auto const group = given::group(world);
    auto wish = ChangeGroup{
        .group = group.id, .name = "Woensdaggroep", .members = {world.anna}, .version = group.version
    };
    REQUIRE(change_intervision_group(world.database, world.occasion(), wish));
    REQUIRE(change_intervision_group(world.database, world.occasion(), wish));
    wish.name = "Anders";
    CHECK(
        change_intervision_group(world.database, world.occasion(), wish).error()
        == IntervisionRefusal::changed_meanwhile
    );
    wish.version = group.version + 1;
    wish.members = {world.carla};
    CHECK_THROWS_AS(change_intervision_group(world.database, world.occasion(), wish), base::NotFound);
    auto const joke = world.occasion_of(world.joke);
    CHECK_THROWS_AS(change_intervision_group(world.database, joke, wish), base::NotFound);
    CHECK_THROWS_AS(plan_intervision(world.database, joke, group.id, day("2026-12-01"), ""), base::NotFound);
    CHECK_THROWS_AS(load_intervision_group(world.database, group.id, world.winterswijk), base::NotFound);
}

TEST_CASE("a failing database leaves nothing of coaching half-saved")
{
    auto world = support::World{};
    support::start_with_anna(world);
    support::check_all_or_nothing(world.database, [&](database::Connection& database) {
        auto const done = hold_talk(database, world.occasion(), given::talk(world));
        CHECK(done);
    });
    support::check_all_or_nothing(world.database, [&](database::Connection& database) {
        thank_volunteer(
            database, world.occasion(), {.volunteer = world.anna, .words = "Dank", .submission_key = "thanks"}
        );
    });
    support::check_all_or_nothing(world.database, [&](database::Connection& database) {
        change_birthday(database, world.occasion(), world.anna, std::chrono::May / std::chrono::day{4});
    });
    auto const wish =
        BeginGroup{.name = "Dinsdaggroep", .members = {world.anna, world.bea}, .submission_key = "group"};
    support::check_all_or_nothing(world.database, [&](database::Connection& database) {
        begin_intervision_group(database, world.occasion(), wish);
    });
    auto const group = given::group(world);
    auto const date = given::meets(world, group, "2026-11-17");
    support::check_all_or_nothing(world.database, [&](database::Connection& database) {
        auto const change =
            ChangeGroup{.group = group.id, .name = "Anders", .members = {world.bea}, .version = 1};
        auto const done = change_intervision_group(database, world.occasion(), change);
        CHECK(done);
    });
    support::check_all_or_nothing(world.database, [&](database::Connection& database) {
        auto const record = RecordIntervision{
            .group = group.id, .date = date.id, .came = {world.anna, world.bea}, .version = 0
        };
        auto const done = record_intervision(database, world.occasion(), record);
        CHECK(done);
    });
}

} // namespace coaching
