#include "matching/pages/proposal_pages.hpp"
#include "matching/store/match_store.hpp"
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
