#include "matching/actions/propose_match.hpp"
#include "platform/base/not_found.hpp"
#include "support/actions/ask_for_call.hpp"
#include "support/match_story.hpp"
#include "support/pages/support_pages.hpp"
#include "support/store/call_request_store.hpp"
#include "support/store/visit_store.hpp"

#include <doctest/doctest.h>

namespace support {

namespace {

using programme::MatchState;

using Page = web::Response (*)(accounts::SignedInRequest&);

PathParameters in_path(matching::MatchId match)
{
    return {{"match", std::to_string(match.value())}};
}

web::Response show(World& world, Page page, matching::MatchId match)
{
    return world.open(page, world.ria, get(in_path(match)));
}

web::Response send(World& world, Page page, matching::MatchId match, TypedFields form)
{
    return world.open(page, world.ria, post(in_path(match), std::move(form)));
}

struct SupportForm {
    Page show;
    Page create;
    matching::MatchId (*story)(World&);
    TypedFields valid;
    TypedFields invalid;
    std::string error;
    MatchState then;
};

std::vector<SupportForm> forms()
{
    return {
        {.show = show_start,
         .create = create_start,
         .story = klik_with_anna,
         .valid = {{"weekday", "2"}, {"part", "afternoon"}, {"time", "13:30"}},
         .invalid = {{"weekday", "9"}, {"time", "<typed>"}},
         .error = "Kies een dagdeel.",
         .then = MatchState::active},
        {.show = show_visits,
         .create = create_visit,
         .story = start_with_anna,
         .valid = {{"happened", "yes"}, {"minutes", "90"}},
         .invalid = {{"happened", "yes"}, {"minutes", "<typed>"}},
         .error = "Vul in hoeveel minuten het duurde",
         .then = MatchState::active},
        {.show = show_end,
         .create = create_end,
         .story = start_with_anna,
         .valid = {{"reason", "volunteer_stopped"}, {"next", "seek_another"}},
         .invalid = {{"next", "wind_down"}, {"note", "<typed>"}},
         .error = "Kies een reden.",
         .then = MatchState::ended},
    };
}

} // namespace

TEST_CASE("every form of support opens with the names of family and volunteer")
{
    for (auto const& form : forms()) {
        auto world = World{};
        auto const page = show(world, form.show, form.story(world));

        CHECK(page.status == 200);
        CHECK(says(page, "Sanne de Boer"));
        CHECK(says(page, "Anna Wassink"));
    }
}

TEST_CASE("every form of support records its fact once, also when it is sent twice")
{
    for (auto const& form : forms()) {
        auto world = World{};
        auto const match = form.story(world);
        auto typed = form.valid;
        typed.emplace_back("submission_key", "one form");

        CHECK(send(world, form.create, match, typed).status == 303);
        CHECK(send(world, form.create, match, typed).status == 303);
        CHECK(state_of(world, match) == form.then);
    }
}

TEST_CASE("every form of support comes back with its errors and what was typed")
{
    for (auto const& form : forms()) {
        auto world = World{};
        auto const match = form.story(world);
        auto const before = state_of(world, match);

        auto const response = send(world, form.create, match, form.invalid);

        CHECK(response.status == 422);
        CHECK(says(response, form.error));
        CHECK(says(response, "&lt;typed&gt;"));
        CHECK(state_of(world, match) == before);
    }
}

TEST_CASE("a match of another location is not there, on any page of support")
{
    for (auto const& form : forms()) {
        auto world = World{};
        auto const match = form.story(world);

        CHECK_THROWS_AS(world.open(form.show, world.joke, get(in_path(match))), base::NotFound);
        CHECK_THROWS_AS(
            world.open(form.create, world.joke, post(in_path(match), form.valid)), base::NotFound
        );
    }
}

TEST_CASE("the page of the start shows what is in order and what is missing, and a start tells it in words")
{
    auto world = World{};
    auto const match = introduce_anna(world);
    answer_klik(world, match, matching::KlikSide::parent, matching::KlikAnswer::yes);

    auto const page = show(world, show_start, match);
    CHECK(says(page, "ontbreekt</span><span>Klik van de vrijwilliger"));
    CHECK(says(page, "in orde</span><span>Klik van de ouder"));

    auto const refused = send(world, create_start, match, {{"weekday", "2"}, {"part", "afternoon"}});
    CHECK(refused.status == 422);
    CHECK(says(refused, "De vrijwilliger heeft nog geen ja gezegd."));
}

TEST_CASE("a match winds down only with a day on which support ends")
{
    auto world = World{};
    auto const match = start_with_anna(world);

    auto const without = send(world, create_end, match, {{"reason", "goal_reached"}, {"next", "wind_down"}});
    CHECK(without.status == 422);
    CHECK(says(without, "Vul in op welke dag."));

    auto const with = send(
        world,
        create_end,
        match,
        {{"reason", "goal_reached"}, {"next", "wind_down"}, {"support_ends_on", "2026-12-12"}}
    );
    CHECK(with.status == 303);
    CHECK(state_of_sanne(world) == programme::CaseState::winding_down);
}

TEST_CASE("the visits of a match stand with how long they were, or why they did not go on")
{
    auto world = World{};
    auto const match = start_with_anna(world);
    CHECK(says(show(world, show_visits, match), "Nog geen bezoek vastgelegd."));

    send(world, create_visit, match, {{"happened", "yes"}, {"minutes", "120"}});
    CHECK(says(show(world, show_visits, match), "Was er, 120 minuten"));

    send(world, create_visit, match, {{"happened", "no"}, {"reason", "family_ill"}});
    auto const page = show(world, show_visits, match);
    CHECK(says(page, "Ging niet door: Ziekte in het gezin"));
    CHECK(list_visits(world.database, match, 10).size() == 1);
}

TEST_CASE("a visit before the start is refused in words")
{
    auto world = World{};
    auto const match = start_with_anna(world);

    auto const response =
        send(world, create_visit, match, {{"on", "2026-11-10"}, {"happened", "yes"}, {"minutes", "60"}});

    CHECK(response.status == 422);
    CHECK(says(response, "Op deze dag kwam deze vrijwilliger niet bij dit gezin."));
}

TEST_CASE("a call that was answered leads back to today; one of another location is not there")
{
    auto world = World{};
    ask_for_call(
        world.database,
        world.occasion_of(world.anna_signed_in),
        {.volunteer = world.anna, .urgency = CallUrgency::when_convenient}
    );
    auto const call = list_open_calls(world.database, world.aalten).front().id;
    auto const path = PathParameters{{"call", std::to_string(call.value())}};

    CHECK_THROWS_AS(world.open(create_call_answer, world.joke, post(path, {})), base::NotFound);
    auto const response = world.open(create_call_answer, world.ria, post(path, {}));

    CHECK(response.header("Location") == "/today");
    CHECK(list_open_calls(world.database, world.aalten).empty());
}

} // namespace support
