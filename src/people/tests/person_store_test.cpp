#include "people/store/person_store.hpp"
#include "platform/base/not_found.hpp"
#include "support/database.hpp"

#include <doctest/doctest.h>

namespace people {

namespace {

auto const now = *base::parse_iso_instant("2026-11-21T10:15:00Z");

LocationId insert_location(database::Connection& database, std::string_view name)
{
    auto const organisation = database.insert<base::Id<struct OrganisationTag>>(
        "INSERT INTO organisations (name, demo) VALUES ($1, $2)", name, true
    );
    return database.insert<LocationId>(
        "INSERT INTO locations (organisation_id, name, demo) VALUES ($1, $2, $3)", organisation, name, true
    );
}

// Two locations, with Sanne at the first.
struct World {
    std::unique_ptr<database::Connection> connection = support::fresh_database();
    database::Connection& database = *connection;
    LocationId aalten = insert_location(database, "Aalten");
    LocationId zutphen = insert_location(database, "Zutphen");
    NewPerson sanne = {
        .location = aalten,
        .first_name = "Sanne",
        .last_name = "de Boer",
        .email = EmailAddress::parse("Sanne@voorbeeld.nl"),
        .phone = PhoneNumber::parse("0612345678"),
        .language = text::Language::nl,
    };
    PersonId sanne_id = insert_person(database, sanne, now);
};

} // namespace

TEST_CASE("a person is read back as stored")
{
    auto world = World{};

    auto const person = load_person(world.database, world.sanne_id, world.aalten);

    CHECK(person.id == world.sanne_id);
    CHECK(person.location == world.aalten);
    CHECK(full_name(person) == "Sanne de Boer");
    CHECK(person.email->value() == "Sanne@voorbeeld.nl");
    CHECK(person.phone->value() == "+31612345678");
    CHECK(person.language == text::Language::nl);
    CHECK(person.version == 1);
}

TEST_CASE("a referrer has no location, and need not have a last name, address or number")
{
    auto world = World{};

    auto const id = insert_person(
        world.database,
        {.location = std::nullopt,
         .first_name = "Karin",
         .last_name = "",
         .email = std::nullopt,
         .phone = std::nullopt,
         .language = text::Language::en},
        now
    );

    auto const karin = load_person_anywhere(world.database, id);
    CHECK_FALSE(karin.location);
    CHECK(full_name(karin) == "Karin");
    CHECK_FALSE(karin.email);
    CHECK_FALSE(karin.phone);
    CHECK(karin.language == text::Language::en);
    CHECK_THROWS_AS(load_person(world.database, id, world.aalten), base::NotFound);
}

TEST_CASE("a person of another location is not found")
{
    auto world = World{};

    CHECK_THROWS_AS(load_person(world.database, world.sanne_id, world.zutphen), base::NotFound);
    CHECK_THROWS_AS(load_person(world.database, PersonId{99}, world.aalten), base::NotFound);
    CHECK_THROWS_AS(load_person_anywhere(world.database, PersonId{99}), base::NotFound);
    CHECK(list_people(world.database, world.zutphen).empty());
    CHECK(list_people(world.database, world.aalten).size() == 1);
}

TEST_CASE("people are found by address whatever the capitals, and by number at their location only")
{
    auto world = World{};

    CHECK(list_people_with_email(world.database, *EmailAddress::parse("sanne@VOORBEELD.nl")).size() == 1);
    CHECK(list_people_with_email(world.database, *EmailAddress::parse("anders@voorbeeld.nl")).empty());
    CHECK(list_people_with_phone(world.database, *world.sanne.phone, world.aalten).size() == 1);
    CHECK(list_people_with_phone(world.database, *world.sanne.phone, world.zutphen).empty());
}

TEST_CASE("a change raises the version")
{
    auto world = World{};
    auto person = load_person(world.database, world.sanne_id, world.aalten);
    person.last_name = "Jansen";
    person.email = std::nullopt;

    CHECK(update_person(world.database, person));

    auto const changed = load_person(world.database, world.sanne_id, world.aalten);
    CHECK(changed.last_name == "Jansen");
    CHECK_FALSE(changed.email);
    CHECK(changed.version == 2);
}

TEST_CASE("nobody overwrites what somebody else changed")
{
    auto world = World{};
    auto first = load_person(world.database, world.sanne_id, world.aalten);
    auto second = first;
    first.first_name = "Susanne";
    second.first_name = "Suzanne";

    CHECK(update_person(world.database, first));
    CHECK_FALSE(update_person(world.database, second));

    CHECK(load_person(world.database, world.sanne_id, world.aalten).first_name == "Susanne");
}

TEST_CASE("somebody who is not there cannot be changed")
{
    auto world = World{};
    auto person = load_person(world.database, world.sanne_id, world.aalten);
    person.id = PersonId{99};

    CHECK_THROWS_AS(update_person(world.database, person), base::NotFound);
}

TEST_CASE("what was typed is stored as typed, quotes and all")
{
    auto world = World{};
    auto odd = world.sanne;
    odd.last_name = "O'Brien\"; DROP TABLE persons; -- ü 👶";

    auto const id = insert_person(world.database, odd, now);

    CHECK(load_person(world.database, id, world.aalten).last_name == odd.last_name);
}

} // namespace people
