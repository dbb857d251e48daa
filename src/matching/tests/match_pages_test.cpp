#include "matching/actions/answer_proposal.hpp"
#include "matching/actions/hold_introduction.hpp"
#include "matching/pages/match_pages.hpp"
#include "matching/store/klik_store.hpp"
#include "platform/base/not_found.hpp"
#include "support/match_story.hpp"

#include <doctest/doctest.h>

namespace matching {

namespace {

using programme::MatchState;
using support::says;
using support::TypedFields;

using Page = web::Response (*)(accounts::SignedInRequest&);

support::PathParameters in_path(MatchId match)
{
    return {{"match", std::to_string(match.value())}};
}

web::Response show(support::World& world, Page page, MatchId match, TypedFields query = {})
{
    return world.open(page, world.ria, support::get(in_path(match), std::move(query)));
}

web::Response send(support::World& world, Page page, MatchId match, TypedFields form)
{
    return world.open(page, world.ria, support::post(in_path(match), std::move(form)));
}

// A form about a match: the state in which it is used, what is accepted, and what is not.
struct MatchFormCase {
    Page show;
    Page create;
    MatchId (*story)(support::World&);
    TypedFields valid;
    TypedFields invalid;
    std::string error;
    MatchState then;
};

MatchId accepted(support::World& world)
{
    auto const match = support::propose_anna(world);
    REQUIRE(answer_proposal(
        world.database,
        world.occasion(),
        {.match = match, .answer = ProposalAnswer::yes, .on = support::World::today}
    ));
    return match;
}

std::vector<MatchFormCase> forms()
{
    return {
        {.show = show_proposal_answer,
         .create = create_proposal_answer,
         .story = support::propose_anna,
         .valid = {{"answer", "no"}, {"reason", "no_time"}},
         .invalid = {{"answer", "no"}, {"remark", "<typed>"}},
         .error = "Kies een reden.",
         .then = MatchState::declined},
        {.show = show_introduction_plan,
         .create = create_introduction_plan,
         .story = accepted,
         .valid = {{"planned_for", "2026-11-25"}, {"time", "10.30"}},
         .invalid = {{"planned_for", "2026-11-20"}, {"note", "<typed>"}},
         .error = "Deze dag is al geweest.",
         .then = MatchState::accepted_by_volunteer},
        {.show = show_introduction,
         .create = create_introduction,
         .story = accepted,
         .valid = {{"on", "2026-11-21"}},
         .invalid = {{"on", "2026-11-22"}, {"note", "<typed>"}},
         .error = "Deze dag is nog niet geweest.",
         .then = MatchState::introduced},
        {.show = show_klik,
         .create = create_klik,
         .story = support::introduce_anna,
         .valid = {{"side", "parent"}, {"answer", "no"}, {"reason", "no_feeling"}},
         .invalid = {{"answer", "no"}, {"remark", "<typed>"}},
         .error = "Kies wie antwoordde.",
         .then = MatchState::no_klik},
        {.show = show_withdrawal,
         .create = create_withdrawal,
         .story = support::propose_anna,
         .valid = {{"reason", "no_answer"}},
         .invalid = {{"note", "<typed>"}},
         .error = "Kies een reden.",
         .then = MatchState::withdrawn},
    };
}

} // namespace

TEST_CASE("every form about a match opens with the names of family and volunteer")
{
    for (auto const& form : forms()) {
        auto world = support::World{};
        auto const page = show(world, form.show, form.story(world));

        CHECK(page.status == 200);
        CHECK(says(page, "Sanne de Boer"));
        CHECK(says(page, "Anna Wassink"));
    }
}

TEST_CASE("every form about a match records its fact once, also when it is sent twice")
{
    for (auto const& form : forms()) {
        auto world = support::World{};
        auto const match = form.story(world);
        auto typed = form.valid;
        typed.emplace_back("submission_key", "one form");

        auto const first = send(world, form.create, match, typed);
        auto const second = send(world, form.create, match, typed);

        CHECK(first.status == 303);
        CHECK(second.status == 303);
        CHECK(first.header("Location") == "/cases/" + std::to_string(world.sanne.value()));
        CHECK(support::state_of(world, match) == form.then);
    }
}

TEST_CASE("every form about a match comes back with its errors and what was typed")
{
    for (auto const& form : forms()) {
        auto world = support::World{};
        auto const match = form.story(world);
        auto const before = support::state_of(world, match);

        auto const response = send(world, form.create, match, form.invalid);

        CHECK(response.status == 422);
        CHECK(says(response, form.error));
        CHECK((says(response, "&lt;typed&gt;") || says(response, "2026-11-2")));
        CHECK(support::state_of(world, match) == before);
    }
}

TEST_CASE("a form about a match says in words why the programme refuses it")
{
    auto world = support::World{};
    auto const match = support::propose_anna(world);

    auto const response = send(world, create_introduction, match, {{"on", "2026-11-21"}});

    CHECK(response.status == 422);
    CHECK(says(response, "Dit kan nog niet: de stap ervoor is nog niet gedaan."));
}

TEST_CASE("a match of another location is not there, on any page")
{
    for (auto const& form : forms()) {
        auto world = support::World{};
        auto const match = form.story(world);

        CHECK_THROWS_AS(world.open(form.show, world.joke, support::get(in_path(match))), base::NotFound);
        CHECK_THROWS_AS(
            world.open(form.create, world.joke, support::post(in_path(match), form.valid)), base::NotFound
        );
    }
}

TEST_CASE("the coordinator reads what both answered about the klik, with their remarks")
{
    auto world = support::World{};
    auto const match = support::introduce_anna(world);
    CHECK(says(show(world, show_klik, match), "nog geen antwoord"));
    send(
        world,
        create_klik,
        match,
        {{"side", "volunteer"}, {"answer", "not_yet"}, {"remark", "Ik denk er nog over"}}
    );

    auto const page = show(world, show_klik, match);

    CHECK(says(page, "Nog niet, ik wil er nog over denken"));
    CHECK(says(page, "Ik denk er nog over"));
}

TEST_CASE("a planned introduction stands in the form to be moved")
{
    auto world = support::World{};
    auto const match = accepted(world);
    send(world, create_introduction_plan, match, {{"planned_for", "2026-11-25"}, {"time", "10.30"}});

    auto const page = show(world, show_introduction_plan, match);

    CHECK(says(page, "value=\"2026-11-25\""));
    CHECK(says(page, "value=\"10:30\""));
}

TEST_CASE("a reminder on the same day is refused in words, and leads back to the family the next day")
{
    auto world = support::World{};
    auto const match = support::propose_anna(world);
    auto const refused = send(world, create_reminder, match, {});
    CHECK(refused.status == 422);
    CHECK(says(refused, "Vandaag is er al een mail gestuurd."));

    world.database.execute("UPDATE mailed_links SET created_at = '2026-11-20T09:00:00Z'");
    CHECK(send(world, create_reminder, match, {}).status == 303);
}

} // namespace matching
