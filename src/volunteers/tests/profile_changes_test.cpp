#include "volunteers/model/profile_changes.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <rapidcheck.h>

namespace volunteers {

namespace {

constexpr auto today = base::Date{std::chrono::year{2026}, std::chrono::November, std::chrono::day{21}};

VolunteerProfile profile_of_anna()
{
    return {
        .postcode = "7121 AB",
        .travel_km = 10,
        .most_families = 1,
        .wishes = "",
        .about = "",
        .dagdelen = {{.weekday = 2, .part = programme::DayPart::afternoon}},
        .languages = {"nl", "tr"},
        .experiences = {},
    };
}

std::vector<std::string> some_of(std::vector<std::string> const& codes)
{
    auto chosen = std::vector<std::string>{};
    std::ranges::copy_if(codes, std::back_inserter(chosen), [](std::string const&) {
        return *rc::gen::arbitrary<bool>();
    });
    return chosen;
}

VolunteerProfile any_profile()
{
    auto profile = profile_of_anna();
    profile.travel_km = *rc::gen::inRange(1, 5);
    profile.languages = some_of({"ar", "nl", "tr"});
    for (auto const& language : profile.languages) {
        if (*rc::gen::arbitrary<bool>()) {
            profile.language_levels.emplace(language, "some");
        }
    }
    profile.interests = some_of({"cooking", "music"});
    profile.limits = some_of({"cats", "smoke"});
    if (*rc::gen::arbitrary<bool>()) {
        auto const first = base::add_days(today, *rc::gen::inRange(-20, 20));
        profile.absences = {{.first_day = first, .last_day = base::add_days(first, *rc::gen::inRange(0, 10))}
        };
    }
    return profile;
}

} // namespace

TEST_CASE("each field that changed is told with what it was and became")
{
    auto after = profile_of_anna();
    after.dagdelen.push_back({.weekday = 4, .part = programme::DayPart::morning});
    after.language_levels = {{"tr", "some"}};
    after.limits = {"smoke", "cats"};
    after.absences = {{.first_day = today, .last_day = base::add_days(today, 7)}};

    auto const changes = changes_between(profile_of_anna(), after, today);

    CHECK(changes
          == std::vector<ProfileChange>{
              {.field = ProfileField::dagdelen, .was = "2-afternoon", .became = "2-afternoon 4-morning"},
              {.field = ProfileField::absences, .was = "", .became = "2026-11-21/2026-11-28"},
              {.field = ProfileField::languages, .was = "nl tr", .became = "nl tr:some"},
              {.field = ProfileField::limits, .was = "", .became = "cats smoke"},
          });
}

TEST_CASE("days away that are over are no change")
{
    auto before = profile_of_anna();
    before.absences = {{.first_day = base::add_days(today, -9), .last_day = base::add_days(today, -1)}};
    CHECK(changes_between(before, profile_of_anna(), today).empty());
}

TEST_CASE("a value is read back as the codes it holds")
{
    CHECK(codes_in("").empty());
    CHECK(codes_in("nl tr:some") == std::vector<std::string>{"nl", "tr:some"});
}

TEST_CASE("nothing changed of a profile and itself, and the way back tells the same fields turned round")
{
    CHECK(rc::check([] {
        auto const one = any_profile();
        auto const other = any_profile();
        RC_ASSERT(changes_between(one, one, today).empty());
        auto const there = changes_between(one, other, today);
        auto const back = changes_between(other, one, today);
        RC_ASSERT(there.size() == back.size());
        for (auto at = std::size_t{0}; at < there.size(); ++at) {
            RC_ASSERT(there[at].field == back[at].field);
            RC_ASSERT(there[at].was == back[at].became);
            RC_ASSERT(there[at].became == back[at].was);
        }
    }));
}

} // namespace volunteers
