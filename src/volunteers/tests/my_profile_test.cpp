#include "coaching/pages/coaching_pages.hpp"
#include "people/store/person_store.hpp"
#include "platform/base/not_found.hpp"
#include "platform/base/utf8.hpp"
#include "support/contents.hpp"
#include "support/failing_connection.hpp"
#include "support/match_story.hpp"
#include "support/strange_texts.hpp"
#include "volunteers/actions/change_profile.hpp"
#include "volunteers/pages/my_profile_pages.hpp"
#include "volunteers/pages/volunteer_pages.hpp"
#include "volunteers/store/profile_change_store.hpp"
#include "volunteers/store/volunteer_store.hpp"

#include <doctest/doctest.h>

#include <algorithm>

namespace volunteers {

namespace {

using support::says;
using support::TypedFields;

// The whole form as Anna's browser sends it, when she changes nothing.
TypedFields form_of_anna(support::World& world)
{
    auto const anna = load_volunteer(world.database, world.anna, world.aalten);
    auto const person = people::load_person(world.database, anna.person, world.aalten);
    return {
        {"version", std::to_string(anna.version)},
        {"person_version", std::to_string(person.version)},
        {"first_name", "Anna"},
        {"last_name", "Wassink"},
        {"email", "Anna@example.nl"},
        {"phone", "06 87654321"},
        {"language", "nl"},
        {"postcode", "7121 AB"},
        {"travel_km", "10"},
        {"most_families", "1"},
        {"wishes", "Liever geen katten"},
        {"about", "Moeder van drie grote kinderen"},
        {"dagdeel_2_afternoon", "yes"},
        {"dagdeel_4_afternoon", "yes"},
        {"languages", "nl"},
        {"languages", "tr"},
    };
}

void set_field(TypedFields& form, std::string const& name, std::string const& value)
{
    auto const found = std::ranges::find(form, name, &TypedFields::value_type::first);
    if (found == form.end()) {
        form.emplace_back(name, value);
    } else {
        found->second = value;
    }
}

web::Response send(support::World& world, TypedFields form)
{
    return world.open(update_my_profile, world.anna_signed_in, support::post({}, std::move(form)));
}

support::PathParameters path_of_anna(support::World const& world)
{
    return {{"volunteer", std::to_string(world.anna.value())}};
}

VolunteerContact contact_of(people::Person const& person)
{
    return {
        .first_name = person.first_name,
        .last_name = person.last_name,
        .email = person.email,
        .phone = person.phone,
        .language = person.language,
    };
}

} // namespace

TEST_CASE("a volunteer keeps her own profile, and all she tells is kept")
{
    auto world = support::World{};
    CHECK(says(world.open(show_my_profile, world.anna_signed_in, support::get()), "Liever geen katten"));
    auto form = form_of_anna(world);
    form.emplace_back("level_tr", "some");
    form.emplace_back("interests", "music");
    form.emplace_back("child_ages", "adult");
    form.emplace_back("travel_ways", "bicycle");
    form.emplace_back("limits", "cats");
    form.emplace_back("away_from_1", "2026-12-20");
    form.emplace_back("away_to_1", "2027-01-03");
    form.emplace_back("away_from_2", "2026-12-08");

    CHECK(send(world, form).header("Location") == "/my-profile?saved=yes");

    auto const profile = load_volunteer(world.database, world.anna, world.aalten).profile;
    CHECK(profile.language_levels.at("tr") == "some");
    CHECK(profile.interests == std::vector<std::string>{"music"});
    CHECK(profile.child_ages == std::vector<std::string>{"adult"});
    CHECK(profile.travel_ways == std::vector<std::string>{"bicycle"});
    CHECK(profile.limits == std::vector<std::string>{"cats"});
    REQUIRE(profile.absences.size() == 2);
    CHECK(profile.absences[0].first_day == profile.absences[0].last_day);
    auto const listed = list_volunteers(world.database, world.aalten);
    auto const anna = std::ranges::find(listed, world.anna, &Volunteer::id);
    CHECK(anna->profile.absences == profile.absences);
    CHECK(anna->profile.language_levels == profile.language_levels);
    auto const page = world.open(show_my_profile, world.anna_signed_in, support::get());
    CHECK(says(page, "2026-12-20"));
}

TEST_CASE("her coordinator sees what changed, when and by whom; of contact details only that they changed")
{
    auto world = support::World{};
    auto form = form_of_anna(world);
    CHECK(send(world, form).status == 303);
    CHECK(list_profile_changes(world.database, world.anna, world.aalten).empty());

    form = form_of_anna(world);
    set_field(form, "travel_km", "5");
    set_field(form, "phone", "06 11112222");
    form.emplace_back("limits", "smoke");
    CHECK(send(world, form).status == 303);

    auto const changes = list_profile_changes(world.database, world.anna, world.aalten);
    REQUIRE(changes.size() == 3);
    CHECK(changes[0].by_herself);
    CHECK(changes[0].by == "Anna");
    CHECK(support::contents_of(world.database).find("11112222") != std::string::npos);
    CHECK(std::ranges::none_of(changes, [](RecordedProfileChange const& one) {
        return one.change.became.find("1111") != std::string::npos;
    }));
    auto const page = world.open(show_profile_changes, world.ria, support::get(path_of_anna(world)));
    for (auto const* const words : {"Reist tot (km)", "Roken in huis", "Naam en contact", "zij zelf"}) {
        CAPTURE(words);
        CHECK(says(page, words));
    }
    CHECK(says(world.open(coaching::show_attention, world.ria, support::get()), "Zelf gewijzigd"));
    CHECK_FALSE(says(world.open(coaching::show_attention, world.joke, support::get()), "Zelf gewijzigd"));
    CHECK_THROWS_AS(
        world.open(show_profile_changes, world.joke, support::get(path_of_anna(world))), base::NotFound
    );
}

TEST_CASE("the same form sent twice is one change, and she cannot change the address with which she signs in")
{
    auto world = support::World{};
    auto form = form_of_anna(world);
    set_field(form, "travel_km", "5");
    set_field(form, "email", "iemand-anders@example.nl");
    CHECK(send(world, form).status == 303);
    CHECK(send(world, form).status == 303);
    auto const changes = list_profile_changes(world.database, world.anna, world.aalten);
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].change.field == ProfileField::travel_km);
    CHECK(support::contents_of(world.database).find("iemand-anders") == std::string::npos);
}

TEST_CASE("strange texts in a profile are refused in words, or kept and shown as text")
{
    auto world = support::World{};
    auto texts = support::strange_texts(60);
    std::erase_if(texts, [](std::string const& text) { return !base::is_utf8(text); });
    for (auto const& text : texts) {
        CAPTURE(text);
        for (auto const* const field :
             {"wishes",
              "about",
              "first_name",
              "phone",
              "postcode",
              "travel_km",
              "most_families",
              "languages",
              "level_nl",
              "limits",
              "version"}) {
            auto form = form_of_anna(world);
            set_field(form, field, text);
            form.emplace_back("away_from_1", text);
            auto const sent = send(world, form);
            CHECK((sent.status == 303 || sent.status == 422));
            CHECK_FALSE(says(sent, "<script>alert"));
        }
        auto form = form_of_anna(world);
        set_field(form, "about", text);
        send(world, form);
    }
    auto const page = world.open(show_profile_changes, world.ria, support::get(path_of_anna(world)));
    CHECK_FALSE(says(page, "<script>alert"));
}

TEST_CASE("what is wrong with her profile is told together, and what she typed stays")
{
    auto world = support::World{};
    auto form = form_of_anna(world);
    set_field(form, "travel_km", "ver");
    form.emplace_back("away_from_1", "2026-12-20");
    form.emplace_back("away_to_1", "2026-12-10");
    form.emplace_back("away_from_2", "31-2-2027");
    form.emplace_back("away_from_3", "2027-05-01");
    form.emplace_back("away_from_4", "2027-05-01");
    auto const before = support::contents_of(world.database);
    auto const page = send(world, form);
    CHECK(page.status == 422);
    for (auto const* const words :
         {"Vul een afstand in van 1 tot 100 kilometer.",
          "De laatste dag ligt voor de eerste.",
          "Vul een dag in, zoals 21-11-2026.",
          "Deze dag staat er al.",
          "31-2-2027"}) {
        CAPTURE(words);
        CHECK(says(page, words));
    }
    CHECK(support::contents_of(world.database) == before);
}

TEST_CASE("of two who change a profile the second is told")
{
    auto world = support::World{};
    auto form = form_of_anna(world);
    set_field(form, "travel_km", "5");
    CHECK(send(world, form).status == 303);
    set_field(form, "travel_km", "7");
    auto const late = send(world, form);
    CHECK(late.status == 422);
    CHECK(says(late, "value=\"7\""));
}

TEST_CASE("a failing database leaves no change of a profile half-told")
{
    auto world = support::World{};
    auto const anna = load_volunteer(world.database, world.anna, world.aalten);
    auto const person = people::load_person(world.database, anna.person, world.aalten);
    auto wish = ChangeProfile{
        .volunteer = anna.id,
        .version = anna.version,
        .person_version = person.version,
        .contact = contact_of(person),
        .profile = anna.profile,
    };
    wish.profile.interests = {"cooking"};
    wish.profile.absences = {{.first_day = support::World::today, .last_day = support::World::today}};
    support::check_all_or_nothing(world.database, [&](database::Connection& database) {
        auto const done = change_profile(database, world.occasion_of(world.anna_signed_in), wish);
        CHECK(done);
    });
}

} // namespace volunteers
