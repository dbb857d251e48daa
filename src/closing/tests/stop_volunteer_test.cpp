#include "app/volunteer_pages.hpp"
#include "closing/actions/stop_volunteer.hpp"
#include "closing/pages/stop_pages.hpp"
#include "matching/store/match_store.hpp"
#include "platform/base/not_found.hpp"
#include "support/contents.hpp"
#include "support/failing_connection.hpp"
#include "support/match_story.hpp"
#include "volunteers/actions/record_volunteer_event.hpp"
#include "volunteers/store/volunteer_event_store.hpp"

#include <doctest/doctest.h>

namespace closing {

namespace {

using support::AfterMatch;
using support::says;

StopVolunteer stop_of_anna(support::World& world, std::vector<FamilyPlan> plans)
{
    return {
        .volunteer = world.anna,
        .on = support::World::today,
        .reason = "moved",
        .note = "Naar Zwolle",
        .plans = std::move(plans),
    };
}

volunteers::PipelineState state_of_anna(support::World& world)
{
    return volunteers::pipeline_state(volunteers::load_volunteer_history(world.database, world.anna));
}

support::PathParameters path_of_anna(support::World const& world)
{
    return {{"volunteer", std::to_string(world.anna.value())}};
}

support::TypedFields typed_stop(std::string next = "", std::string const& ends_on = "")
{
    return {
        {"reason", "moved"},
        {"on", "2026-11-21"},
        {"note", "Naar Zwolle"},
        {"next_1", std::move(next)},
        {"ends_1", ends_on},
    };
}

} // namespace

TEST_CASE("a volunteer without a family stops with a reason")
{
    auto world = support::World{};
    REQUIRE(stop_volunteer(world.database, world.occasion(), stop_of_anna(world, {})));
    CHECK(state_of_anna(world) == volunteers::PipelineState::stopped);
    auto const before = support::contents_of(world.database);
    REQUIRE(stop_volunteer(world.database, world.occasion(), stop_of_anna(world, {})));
    CHECK(support::contents_of(world.database) == before);
}

TEST_CASE("when she stops mid-match another is sought, and the family has its next step")
{
    auto world = support::World{};
    auto const match = support::start_with_anna(world);
    auto const wish = stop_of_anna(world, {{.match = match, .next = AfterMatch::seek_another}});

    REQUIRE(stop_volunteer(world.database, world.occasion(), wish));

    CHECK(support::state_of(world, match) == programme::MatchState::ended);
    CHECK(support::state_of_sanne(world) == programme::CaseState::waiting);
    CHECK(matching::list_open_matches_of(world.database, world.anna).empty());
    CHECK(state_of_anna(world) == volunteers::PipelineState::stopped);
}

TEST_CASE("or the support winds down until a day agreed with the parent")
{
    auto world = support::World{};
    auto const match = support::start_with_anna(world);
    auto plan = FamilyPlan{.match = match, .next = AfterMatch::wind_down};
    CHECK_FALSE(stop_volunteer(world.database, world.occasion(), stop_of_anna(world, {plan})));
    plan.support_ends_on = base::add_days(support::World::today, 14);

    REQUIRE(stop_volunteer(world.database, world.occasion(), stop_of_anna(world, {plan})));

    CHECK(support::state_of_sanne(world) == programme::CaseState::winding_down);
    CHECK(support::state_of(world, match) == programme::MatchState::ended);
}

TEST_CASE("nobody stops while a family is without a plan, and nothing is half-saved")
{
    auto world = support::World{};
    auto const match = support::start_with_anna(world);
    auto const before = support::contents_of(world.database);

    auto const refused = stop_volunteer(world.database, world.occasion(), stop_of_anna(world, {}));

    REQUIRE_FALSE(refused);
    CHECK(std::get<PlanMissing>(refused.error()).match == match);
    CHECK(support::contents_of(world.database) == before);
    auto const plan = FamilyPlan{.match = match, .next = AfterMatch::seek_another};
    support::check_all_or_nothing(world.database, [&](database::Connection& database) {
        auto const stopped = stop_volunteer(database, world.occasion(), stop_of_anna(world, {plan}));
        REQUIRE(stopped);
    });
}

TEST_CASE("what was only proposed goes back by itself")
{
    auto world = support::World{};
    support::accept_sanne(world);
    auto const match = support::propose_anna(world);
    REQUIRE(stop_volunteer(world.database, world.occasion(), stop_of_anna(world, {})));
    CHECK(support::state_of(world, match) == programme::MatchState::withdrawn);
    CHECK(support::state_of_sanne(world) == programme::CaseState::waiting);
}

TEST_CASE("another location's coordinator cannot stop her")
{
    auto world = support::World{};
    CHECK_THROWS_AS(
        stop_volunteer(world.database, world.occasion_of(world.joke), stop_of_anna(world, {})), base::NotFound
    );
    CHECK_THROWS_AS(world.open(show_stop, world.joke, support::get(path_of_anna(world))), base::NotFound);
    CHECK_THROWS_AS(
        world.open(show_service_certificate, world.joke, support::get(path_of_anna(world))), base::NotFound
    );
}

TEST_CASE("the page asks for each family how it goes on, and keeps what was typed")
{
    auto world = support::World{};
    support::start_with_anna(world);
    CHECK(says(world.open(show_stop, world.ria, support::get(path_of_anna(world))), "Sanne de Boer"));

    auto const refused = world.open(create_stop, world.ria, support::post(path_of_anna(world), typed_stop()));
    CHECK(refused.status == 422);
    CHECK(says(refused, "Kies hoe het gezin verder gaat."));
    CHECK(says(refused, "Naar Zwolle"));

    auto const done = world.open(
        create_stop, world.ria, support::post(path_of_anna(world), typed_stop("wind_down", "2026-12-05"))
    );
    CHECK(done.status == 303);
    auto const page = world.open(app::show_volunteer, world.ria, support::get(path_of_anna(world)));
    CHECK(says(page, "21 november 2028"));
    CHECK(says(page, "Getuigschrift"));
}

TEST_CASE("a match that began in another tab is not forgotten, and one that ended there is in nobody's way")
{
    auto world = support::World{};
    auto const opened = world.open(show_stop, world.ria, support::get(path_of_anna(world)));
    CHECK_FALSE(says(opened, "Sanne de Boer"));
    auto const match = support::start_with_anna(world);
    auto const before = support::contents_of(world.database);

    auto const typed =
        support::TypedFields{{"reason", "moved"}, {"on", "2026-11-21"}, {"note", "Naar Zwolle"}};
    auto const refused = world.open(create_stop, world.ria, support::post(path_of_anna(world), typed));

    CHECK(refused.status == 422);
    CHECK(says(refused, "Sanne de Boer"));
    CHECK(says(refused, "Kies hoe het gezin verder gaat."));
    CHECK(says(refused, "Naar Zwolle"));
    CHECK(support::contents_of(world.database) == before);
    REQUIRE(support::end_match(
        world.database,
        world.occasion(),
        {.match = match,
         .on = support::World::today,
         .reason = "volunteer_stopped",
         .next = AfterMatch::seek_another,
         .support_ends_on = std::nullopt}
    ));
    auto const done =
        world.open(create_stop, world.ria, support::post(path_of_anna(world), typed_stop("seek_another")));
    CHECK(done.status == 303);
    CHECK(state_of_anna(world) == volunteers::PipelineState::stopped);
}

TEST_CASE("the form to stop sent twice counts once")
{
    auto world = support::World{};
    support::start_with_anna(world);
    auto const send = [&] {
        auto const form = support::post(path_of_anna(world), typed_stop("seek_another"));
        return world.open(create_stop, world.ria, form).status;
    };
    CHECK(send() == 303);
    auto const before = support::contents_of(world.database);
    CHECK(send() == 303);
    CHECK(support::contents_of(world.database) == before);
}

TEST_CASE("the certificate of service is printed, and kept nowhere")
{
    auto world = support::World{};
    support::start_with_anna(world);
    auto const paper = world.open(show_service_certificate, world.ria, support::get(path_of_anna(world)));
    CHECK(paper.content_type == "application/pdf");
    CHECK(paper.body.starts_with("%PDF-"));
    CHECK(paper.body.contains("/Lang (nl)"));
}

TEST_CASE("a VOG that lapsed warns where visits run")
{
    auto world = support::World{};
    support::start_with_anna(world);
    auto const page = [&] {
        return world.open(app::show_volunteer, world.ria, support::get(path_of_anna(world)));
    };
    CHECK(says(page(), "Sanne de Boer"));
    CHECK(says(page(), "Gezien op 1 mrt 2025 door Ria Hoitink"));
    CHECK_FALSE(says(page(), "De VOG is verlopen"));
    world.now += std::chrono::days{365 + 110};
    CHECK(says(page(), "De VOG is verlopen, en er lopen bezoeken."));
    auto const asked = volunteers::record_volunteer_event(
        world.database,
        world.occasion(),
        {.volunteer = world.anna,
         .event = {.kind = volunteers::VolunteerEventKind::vog_asked, .on = world.occasion().today}}
    );
    REQUIRE(asked);
    CHECK(says(page(), "De VOG is verlopen, en er lopen bezoeken."));
}

} // namespace closing
