#include "accounts/store/account_store.hpp"
#include "intake/tests/served_places.hpp"
#include "locations/pages/location_settings.hpp"
#include "locations/store/contact_person_store.hpp"
#include "locations/store/location_language_store.hpp"
#include "locations/store/location_store.hpp"
#include "locations/tests/visitor.hpp"
#include "support/world.hpp"

#include <doctest/doctest.h>

namespace locations {

namespace {

support::TypedFields typed(support::World& world)
{
    auto const version = load_location(world.database, world.aalten).version;
    return {
        {"version", std::to_string(version)},
        {"name", "Home-Start Aalten"},
        {"phone", "0543 123 456"},
        {"email", "aalten@steun.example"},
        {"website", "https://steun.example/aalten"},
        {"public_text", "Wij zijn er voor <jou>."},
        {"shows_room", "yes"},
    };
}

web::Response send(support::World& world, support::TypedFields fields)
{
    return world.open(update_location_settings, world.wim, support::post({}, std::move(fields)));
}

} // namespace

TEST_CASE("what a manager writes of her location stands on its page")
{
    auto world = support::World{};

    CHECK(send(world, typed(world)).status == 303);

    auto const stored = load_location(world.database, world.aalten);
    CHECK(stored.shows_room);
    CHECK(stored.website == "https://steun.example/aalten");
    auto const page =
        world.open(show_bare_location, support::get({{"location", std::to_string(world.aalten.value())}}));
    CHECK(support::says(page, "Wij zijn er voor &lt;jou&gt;."));
    CHECK_FALSE(load_location(world.database, world.winterswijk).shows_room);
}

TEST_CASE("parents read in which languages they can speak with a location")
{
    auto world = support::World{};
    intake::given::insert_served_places(world);
    auto fields = typed(world);
    for (auto const* const language : {"tr", "ar", "nl", "klingon", "tr"}) {
        fields.emplace_back("languages", language);
    }
    CHECK(send(world, fields).status == 303);
    CHECK(list_languages_of(world.database, world.aalten) == std::vector<std::string>{"ar", "tr"});

    auto const found = world.open(show_bare_finder, support::get({}, {{"q", "7121 AB"}}));
    CHECK(support::says(found, "We spreken ook: Arabisch, Turks."));

    CHECK(send(world, typed(world)).status == 303);
    CHECK(list_languages_of(world.database, world.aalten).empty());
}

TEST_CASE("a manager says who is told when a volunteer is worried, of her own staff only")
{
    auto world = support::World{};
    auto const with_contact = [&](std::string account) {
        auto fields = typed(world);
        fields.emplace_back("contact_person", std::move(account));
        return send(world, fields);
    };
    auto const number_of = [](accounts::Actor const& who) { return std::to_string(who.account.value()); };

    CHECK(with_contact(number_of(world.ria)).status == 303);
    CHECK(find_contact_person(world.database, world.aalten) == world.ria.account);
    CHECK_FALSE(find_contact_person(world.database, world.winterswijk));

    for (auto const& wrong :
         {number_of(world.joke), number_of(world.anna_signed_in), number_of(world.noor), std::string{"<1>"}
         }) {
        auto const refused = with_contact(wrong);
        CHECK(refused.status == 422);
        CHECK(support::says(refused, "Kies iemand van jullie locatie."));
        CHECK(find_contact_person(world.database, world.aalten) == world.ria.account);
    }

    auto manager_elsewhere = world.joke;
    manager_elsewhere.role = accounts::Role::location_manager;
    auto const elsewhere = world.open(show_location_settings, manager_elsewhere, support::get());
    CHECK_FALSE(support::says(elsewhere, "Ria"));

    CHECK(with_contact("").status == 303);
    CHECK_FALSE(find_contact_person(world.database, world.aalten));
}

TEST_CASE("when the contact person has gone, the manager is asked to choose another")
{
    auto world = support::World{};
    save_contact_person(world.database, world.aalten, world.ria.account);
    auto const page = [&] { return world.open(show_location_settings, world.wim, support::get()); };
    CHECK_FALSE(support::says(page(), "Kies een ander."));

    accounts::set_closed(world.database, world.ria.account, world.now);

    CHECK(support::says(page(), "Nu krijgt iedereen van jullie het. Kies een ander."));
}

TEST_CASE("what is wrong is said together, and what was typed comes back")
{
    auto world = support::World{};
    auto fields = typed(world);
    fields[1].second = "";
    fields[2].second = "bel maar";
    fields[3].second = "geen adres";
    fields[4].second = "javascript:alert(1)";

    auto const page = send(world, fields);

    CHECK(page.status == 422);
    CHECK(support::says(page, "Vul de naam van de locatie in."));
    CHECK(support::says(page, "bel maar"));
    CHECK(support::says(page, "geen adres"));
    CHECK(support::says(page, "Begin het adres van de website met https://"));
    CHECK_FALSE(load_location(world.database, world.aalten).shows_room);
}

TEST_CASE("a colleague who was first is not overwritten, and a name belongs to one location")
{
    auto world = support::World{};
    auto const opened_before = typed(world);
    CHECK(send(world, typed(world)).status == 303);

    CHECK(support::says(send(world, opened_before), "Een collega heeft dit intussen gewijzigd."));

    auto fields = typed(world);
    fields[1].second = load_location(world.database, world.winterswijk).name;
    CHECK(support::says(send(world, fields), "Er is al een locatie met deze naam."));
}

} // namespace locations
