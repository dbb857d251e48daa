#include "closing/actions/remove_volunteer.hpp"
#include "closing/actions/stop_volunteer.hpp"
#include "coaching/actions/change_birthday.hpp"
#include "coaching/tests/given.hpp"
#include "people/store/person_store.hpp"
#include "support/contents.hpp"
#include "support/failing_connection.hpp"
#include "volunteers/actions/change_profile.hpp"
#include "volunteers/store/volunteer_store.hpp"

#include <doctest/doctest.h>

namespace closing {

namespace {

constexpr auto told_of_her = std::to_array<std::string_view>({
    "slapen",
    "Fijn dat je er bent.",
    "Houdt van tuinieren",
    "2026-12-24",
    "outdoors",
});

// Anna told of herself, was spoken to and thanked, and is in a group.
void know_anna(support::World& world)
{
    auto const anna = volunteers::load_volunteer(world.database, world.anna, world.aalten);
    auto const person = people::load_person(world.database, anna.person, world.aalten);
    auto wish = volunteers::ChangeProfile{
        .volunteer = anna.id,
        .version = anna.version,
        .person_version = person.version,
        .contact =
            {.first_name = person.first_name,
             .last_name = person.last_name,
             .email = person.email,
             .phone = person.phone,
             .language = person.language},
        .profile = anna.profile,
    };
    wish.profile.wishes = "Houdt van tuinieren";
    wish.profile.interests = {"outdoors"};
    wish.profile.absences = {
        {.first_day = coaching::given::day("2026-12-24"), .last_day = coaching::given::day("2026-12-24")}
    };
    REQUIRE(volunteers::change_profile(world.database, world.occasion(), wish));
    REQUIRE(coaching::hold_talk(world.database, world.occasion(), coaching::given::talk(world)));
    coaching::thank_volunteer(
        world.database,
        world.occasion(),
        {.volunteer = world.anna, .words = "Fijn dat je er bent.", .submission_key = "thanks"}
    );
    coaching::change_birthday(
        world.database, world.occasion(), world.anna, std::chrono::May / std::chrono::day{4}
    );
    coaching::given::group(world);
}

void stop_anna(support::World& world)
{
    auto const wish = StopVolunteer{
        .volunteer = world.anna, .on = support::World::today, .reason = "moved", .note = "", .plans = {}
    };
    REQUIRE(stop_volunteer(world.database, world.occasion(), wish));
}

} // namespace

TEST_CASE("what she told of herself, and what was between her and her coordinator, is removed with her")
{
    auto world = support::World{};
    know_anna(world);
    stop_anna(world);
    for (auto const told : told_of_her) {
        CAPTURE(told);
        CHECK(support::contents_of(world.database).contains(told));
    }
    world.now += std::chrono::days{366 + 365 + 1};
    support::check_all_or_nothing(world.database, [&](database::Connection& database) {
        auto const done = remove_volunteer(database, world.occasion(), world.anna);
        CHECK(done);
    });

    auto const kept = support::contents_of(world.database);
    for (auto const told : told_of_her) {
        CAPTURE(told);
        CHECK_FALSE(kept.contains(told));
    }
    CHECK(coaching::list_birthdays(world.database, world.aalten).empty());
    auto const group = coaching::list_intervision_groups(world.database, world.aalten).front();
    CHECK(group.members == std::set{world.bea});
}

} // namespace closing
