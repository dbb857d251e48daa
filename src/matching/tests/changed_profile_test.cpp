#include "intake/store/family_case_store.hpp"
#include "matching/model/rules.hpp"
#include "matching/pages/match_pages.hpp"
#include "matching/pages/proposal_pages.hpp"
#include "matching/store/pool_store.hpp"
#include "matching/store/weights_store.hpp"
#include "people/store/person_store.hpp"
#include "support/contents.hpp"
#include "support/match_story.hpp"
#include "volunteers/actions/change_profile.hpp"
#include "volunteers/model/profile_changes.hpp"
#include "volunteers/store/volunteer_store.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <rapidcheck.h>

namespace matching {

namespace {

using volunteers::VolunteerProfile;

// Who can be proposed to Sanne, as the coordinator reads it.
std::string candidates_of_sanne(support::World& world)
{
    auto const path = support::PathParameters{{"case", std::to_string(world.sanne.value())}};
    return world.open(show_proposals, world.ria, support::get(path)).body;
}

volunteers::ChangeProfile change_to(support::World& world, VolunteerProfile profile)
{
    auto const anna = volunteers::load_volunteer(world.database, world.anna, world.aalten);
    auto const person = people::load_person(world.database, anna.person, world.aalten);
    return {
        .volunteer = anna.id,
        .version = anna.version,
        .person_version = person.version,
        .contact =
            {.first_name = person.first_name,
             .last_name = person.last_name,
             .email = person.email,
             .phone = person.phone,
             .language = person.language},
        .profile = std::move(profile),
    };
}

VolunteerProfile profile_of_anna(support::World& world)
{
    return volunteers::load_volunteer(world.database, world.anna, world.aalten).profile;
}

// Anna keeps this profile herself.
bool keep_profile(support::World& world, VolunteerProfile const& profile)
{
    return volunteers::change_profile(
               world.database, world.occasion_of(world.anna_signed_in), change_to(world, profile)
    )
        .has_value();
}

constexpr auto in_days(int days)
{
    return base::Date{std::chrono::sys_days{support::World::today} + std::chrono::days{days}};
}

// Some of the codes of the programme.
std::vector<std::string> some_codes(std::vector<programme::Choice> const& choices)
{
    auto codes = std::vector<std::string>{};
    for (auto const& choice : choices) {
        if (*rc::gen::arbitrary<bool>()) {
            codes.push_back(choice.code);
        }
    }
    return codes;
}

VolunteerProfile changed(VolunteerProfile profile, programme::ProgrammeVersion const& programme)
{
    profile.travel_km = *rc::gen::inRange(1, 30);
    profile.most_families = *rc::gen::inRange(1, 4);
    profile.languages = some_codes(programme.languages);
    profile.language_levels.clear();
    for (auto const& language : profile.languages) {
        if (*rc::gen::arbitrary<bool>()) {
            profile.language_levels.emplace(language, "some");
        }
    }
    profile.experiences = some_codes(programme.experiences);
    profile.limits = some_codes(programme.limits);
    profile.absences.clear();
    if (*rc::gen::arbitrary<bool>()) {
        auto const first = base::add_days(support::World::today, *rc::gen::inRange(-5, 5));
        profile.absences = {{.first_day = first, .last_day = base::add_days(first, *rc::gen::inRange(0, 40))}
        };
    }
    return profile;
}

} // namespace

TEST_CASE("matching uses what a volunteer changed of her profile at once")
{
    auto world = support::World{};
    support::accept_sanne(world);
    CHECK(candidates_of_sanne(world).find("Spreekt Nederlands, ") != std::string::npos);

    auto profile = profile_of_anna(world);
    profile.language_levels = {{"nl", "some"}};
    profile.limits = {"smoke"};
    profile.wishes = "";
    profile.absences = {{.first_day = in_days(29), .last_day = in_days(43)}};
    REQUIRE(keep_profile(world, profile));
    auto const page = candidates_of_sanne(world);
    CHECK(page.find("Spreekt Nederlands (Een beetje), ") != std::string::npos);
    CHECK(
        page.find("liever niet: Roken in huis, weg: 20 december 2026 t/m 3 januari 2027") != std::string::npos
    );

    profile.languages = {"tr"};
    profile.language_levels = {};
    REQUIRE(keep_profile(world, profile));
    CHECK(candidates_of_sanne(world).find("spreekt de taal van het gezin niet") != std::string::npos);
}

TEST_CASE("who is away for long is no candidate, and no meeting is planned on a day on which she is away")
{
    auto world = support::World{};
    auto const match = support::propose_anna(world);
    auto profile = profile_of_anna(world);
    profile.absences = {{.first_day = in_days(0), .last_day = in_days(28)}};
    REQUIRE(keep_profile(world, profile));
    CHECK(candidates_of_sanne(world).find("weg tot en met 19 dec 2026") != std::string::npos);

    auto const path = support::PathParameters{{"match", std::to_string(match.value())}};
    auto const before = support::contents_of(world.database);
    auto const planned =
        world.open(create_introduction_plan, world.ria, support::post(path, {{"planned_for", "2026-11-28"}}));
    CHECK(planned.status == 422);
    CHECK(support::says(planned, "De vrijwilliger is dan weg: 21 november 2026 t/m 19 december 2026."));
    CHECK(support::contents_of(world.database) == before);
}

TEST_CASE("property: whatever she changes, the pool of candidates has it at once")
{
    auto world = support::World{};
    auto const family = intake::load_family_case(world.database, world.sanne, world.aalten);
    CHECK(rc::check([&] {
        auto const profile = changed(profile_of_anna(world), world.programme);
        RC_ASSERT(keep_profile(world, profile));

        auto const pool_family = load_pool_family(world.database, family);
        auto const pool =
            load_pool(world.database, world.aalten, pool_family, world.programme, support::World::today);
        auto const anna = std::ranges::find(pool, world.anna, &PoolVolunteer::id);
        RC_ASSERT(anna != pool.end());
        RC_ASSERT(volunteers::changes_between(profile, anna->profile, support::World::today).empty());
        auto const yardstick =
            load_yardstick(world.database, world.aalten, world.programme, support::World::today);
        auto const why = obstacles(pool_family, *anna, yardstick);
        auto const is_left_out = std::ranges::count(why, ProposalObstacle::away) > 0;
        auto const absence = volunteers::absence_on(profile, support::World::today);
        auto const limit = world.programme.matching.longest_absence_days;
        RC_ASSERT(
            is_left_out == (absence && base::days_between(support::World::today, absence->last_day) > limit)
        );
    }));
}

} // namespace matching
