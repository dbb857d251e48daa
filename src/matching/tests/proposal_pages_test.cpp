#include "matching/pages/proposal_pages.hpp"
#include "matching/store/match_store.hpp"
#include "people/store/person_store.hpp"
#include "platform/base/not_found.hpp"
#include "support/match_story.hpp"

#include <doctest/doctest.h>

namespace matching {

namespace {

using support::says;
using support::TypedFields;

support::PathParameters sanne_in_path(support::World const& world)
{
    return {{"case", std::to_string(world.sanne.value())}};
}

web::Response show(support::World& world, TypedFields query = {})
{
    return world.open(show_proposals, world.ria, support::get(sanne_in_path(world), std::move(query)));
}

TypedFields proposal_of_anna(support::World const& world)
{
    return {
        {"volunteer", std::to_string(world.anna.value())},
        {"motivation", "Woont om de hoek"},
        {"told", "Een baby van vijf maanden"},
        {"submission_key", "one form"},
    };
}

web::Response send(support::World& world, TypedFields form)
{
    return world.open(create_proposal, world.ria, support::post(sanne_in_path(world), std::move(form)));
}

// Somebody new at Aalten who differs from Anna only in when she can.
void add_one_like_anna(support::World& world, std::string const& name, programme::Dagdeel const& dagdeel)
{
    auto& database = world.database;
    auto const person = people::insert_person(
        database,
        {.location = world.aalten,
         .first_name = name,
         .last_name = "Wassink",
         .email = {},
         .phone = {},
         .language = text::Language::nl},
        world.now
    );
    auto const id = database.insert<volunteers::VolunteerId>(
        R"sql(
            INSERT INTO volunteers (location_id, person_id, postcode, travel_km, submission_key)
            SELECT location_id, $1, postcode, travel_km, $2 FROM volunteers WHERE id = $3
        )sql",
        person,
        name,
        world.anna
    );
    database.execute(
        R"sql(
            INSERT INTO volunteer_events (location_id, volunteer_id, kind, happened_on, recorded_at)
            SELECT location_id, $1, kind, happened_on, recorded_at FROM volunteer_events WHERE volunteer_id = $2
            ORDER BY id
        )sql",
        id,
        world.anna
    );
    database.execute(
        "INSERT INTO volunteer_dagdelen (volunteer_id, location_id, weekday, part) VALUES ($1, $2, $3, $4)",
        id,
        world.aalten,
        dagdeel.weekday,
        dagdeel.part
    );
    database.execute(
        "INSERT INTO volunteer_languages (volunteer_id, location_id, language) VALUES ($1, $2, 'nl')",
        id,
        world.aalten
    );
}

} // namespace

TEST_CASE("the candidates stand with one sentence, and everybody else with every reason")
{
    auto world = support::World{};
    support::accept_sanne(world);
    world.database.execute("UPDATE volunteers SET travel_km = 1, postcode = '7101' WHERE id = $1", world.bea);
    for (auto const& [digits, latitude] : {std::pair{"7121", 51.92}, std::pair{"7101", 51.97}}) {
        world.database.execute(
            "INSERT INTO postcodes (digits, latitude, longitude) VALUES ($1, $2, 6.6)", digits, latitude
        );
    }

    auto const page = show(world);

    CHECK(page.status == 200);
    CHECK(says(page, "Anna Wassink"));
    CHECK(says(page, "Spreekt Nederlands, dagdelen nog niet bekend, minder dan 1 km."));
    CHECK(says(page, "VOG verlopen op 20 nov 2026, te ver: 6 km, reist tot 1 km"));
    CHECK_FALSE(says(page, "Carla"));
}

TEST_CASE("while the family does not wait nobody can be proposed, and the page says so")
{
    auto world = support::World{};

    auto const page = show(world);

    CHECK(says(page, "Dit kan nog niet"));
    CHECK_FALSE(says(page, "Stel voor"));
}

TEST_CASE("proposing a candidate leads back to the family")
{
    auto world = support::World{};
    support::accept_sanne(world);
    CHECK(says(show(world, {{"volunteer", std::to_string(world.anna.value())}}), "Stel Anna Wassink voor"));

    auto const response = send(world, proposal_of_anna(world));
    send(world, proposal_of_anna(world));

    CHECK(response.status == 303);
    CHECK(response.header("Location") == "/cases/" + std::to_string(world.sanne.value()));
    auto const matches = list_matches_of_case(world.database, world.sanne);
    REQUIRE(matches.size() == 1);
    CHECK(matches[0].told_to_volunteer == "Een baby van vijf maanden");
}

TEST_CASE("a proposal without words comes back with all errors and what was typed")
{
    auto world = support::World{};
    support::accept_sanne(world);

    auto form = proposal_of_anna(world);
    form[1].second = "";
    form[2].second = "Een <baby>";
    auto const response = send(world, form);

    CHECK(response.status == 422);
    CHECK(says(response, "Schrijf waarom deze vrijwilliger past."));
    CHECK(says(response, "Een &lt;baby&gt;"));
    CHECK(list_matches_of_case(world.database, world.sanne).empty());
}

TEST_CASE("who is no candidate any more is refused, and the list says why")
{
    auto world = support::World{};
    support::accept_sanne(world);

    auto form = proposal_of_anna(world);
    form[0].second = std::to_string(world.bea.value());
    auto const response = send(world, form);

    CHECK(response.status == 422);
    CHECK(says(response, "Deze vrijwilliger kan nu niet bij dit gezin komen."));
    CHECK(says(response, "VOG verlopen op 20 nov 2026"));
}

TEST_CASE("of many who can come the first stand open, and the others are folded away")
{
    auto world = support::World{};
    support::accept_sanne(world);
    for (auto number = 1; number <= 10; ++number) {
        add_one_like_anna(
            world, "Nieuw " + std::to_string(number), {.weekday = 2, .part = programme::DayPart::afternoon}
        );
    }
    auto const page = show(world);

    CHECK(says(page, "Wie kan komen <span class=\"count\">11</span>"));
    CHECK(says(page, "Nog 3 die kunnen komen"));
    CHECK(says(page, "start=\"9\""));
    CHECK(says(page, "Nieuw 10"));
}

TEST_CASE("of many who could come on another dagdeel a few are named")
{
    auto world = support::World{};
    support::accept_sanne(world);
    world.database.execute("DELETE FROM family_case_dagdelen WHERE family_case_id = $1", world.sanne);
    world.database.execute(
        R"sql(
            INSERT INTO family_case_dagdelen (family_case_id, location_id, weekday, part)
            VALUES ($1, $2, 2, 'afternoon')
        )sql",
        world.sanne,
        world.aalten
    );
    for (auto number = 1; number <= 7; ++number) {
        add_one_like_anna(
            world, "Nieuw " + std::to_string(number), {.weekday = 7, .part = programme::DayPart::evening}
        );
    }
    auto const page = show(world);

    CHECK(says(page, "Wie kan komen <span class=\"count\">1</span>"));
    CHECK(says(page, "Nieuw 4 Wassink, Nieuw 5 Wassink en nog 2"));
}

TEST_CASE("the candidates of a family of another location are not there")
{
    auto world = support::World{};

    CHECK_THROWS_AS(
        world.open(show_proposals, world.joke, support::get(sanne_in_path(world))), base::NotFound
    );
    CHECK_THROWS_AS(
        world.open(create_proposal, world.joke, support::post(sanne_in_path(world), proposal_of_anna(world))),
        base::NotFound
    );
}

} // namespace matching
