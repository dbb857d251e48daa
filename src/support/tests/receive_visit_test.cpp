#include "platform/base/not_found.hpp"
#include "support/actions/end_match.hpp"
#include "support/actions/receive_visit.hpp"
#include "support/actions/record_visit.hpp"
#include "support/failing_connection.hpp"
#include "support/match_story.hpp"
#include "support/pages/my_device_pages.hpp"
#include "support/pages/support_pages.hpp"
#include "support/store/visit_answer_store.hpp"
#include "support/store/visit_store.hpp"

#include <doctest/doctest.h>

namespace support {

namespace {

using std::chrono::hours;

VisitAnswer told(World& world, std::string key, int minutes, hours ago = hours{0})
{
    return {
        .visit = {.visited_on = World::today, .minutes = minutes, .reason = ""},
        .given_at = world.now - ago,
        .way = AnswerWay::device,
        .device_key = std::move(key),
    };
}

std::expected<Received, VisitRefusal>
receive(World& world, matching::MatchId match, VisitAnswer const& answer)
{
    return receive_visit(world.database, world.occasion_of(world.anna_signed_in), world.anna, match, answer);
}

void end_the_match(World& world, matching::MatchId match)
{
    REQUIRE(end_match(
        world.database,
        world.occasion(),
        {.match = match, .on = World::today, .reason = "moved", .next = AfterMatch::seek_another}
    ));
}

web::Response send_from_device(World& world, TypedFields changed)
{
    auto form = std::move(changed);
    for (auto const& [name, value] :
         TypedFields{{"on", "2026-11-21"}, {"happened", "yes"}, {"minutes", "120"}, {"key", "one"}}) {
        form.emplace_back(name, value);
    }
    return world.open(create_device_answer, world.anna_signed_in, post({}, std::move(form)));
}

TypedFields of(matching::MatchId match)
{
    return {{"match", std::to_string(match.value())}};
}

} // namespace

TEST_CASE("an answer that a device sends twice counts once")
{
    auto world = World{};
    auto const match = start_with_anna(world);

    CHECK(receive(world, match, told(world, "one", 90)) == Received::counts);
    CHECK(receive(world, match, told(world, "one", 60)) == Received::counts);

    CHECK(find_visit(world.database, match, World::today)->minutes == 90);
    CHECK(list_visit_answers(world.database, match, 10).size() == 1);
}

TEST_CASE("of several answers about a day the last given counts, whenever it came in, and all are kept")
{
    auto world = World{};
    auto const match = start_with_anna(world);

    receive(world, match, told(world, "later", 60, hours{1}));
    receive(world, match, told(world, "earlier", 90, hours{2}));
    CHECK(find_visit(world.database, match, World::today)->minutes == 60);

    receive(world, match, told(world, "last", 45));
    CHECK(find_visit(world.database, match, World::today)->minutes == 45);
    CHECK(list_visit_answers(world.database, match, 10).size() == 3);
}

TEST_CASE("a device whose clock runs ahead does not win for ever")
{
    auto world = World{};
    auto const match = start_with_anna(world);
    CHECK(believable(world.now + hours{48}, world.now) == world.now);
    CHECK(believable(std::nullopt, world.now) == world.now);

    auto typed = of(match);
    typed.emplace_back("given_at", "2031-01-01T00:00:00Z");
    CHECK(send_from_device(world, typed).status == 200);
    REQUIRE(record_visit(
        world.database,
        world.occasion(),
        {.match = match, .visit = {.visited_on = World::today, .minutes = 15, .reason = ""}}
    ));

    CHECK(find_visit(world.database, match, World::today)->minutes == 15);
}

TEST_CASE("what comes in after the end of a match is refused in clear words and kept for the coordinator")
{
    auto world = World{};
    auto const match = start_with_anna(world);
    end_the_match(world, match);

    auto const refused = send_from_device(world, of(match));
    CHECK(refused.status == 410);
    CHECK(says(refused, "Je komt niet meer bij dit gezin."));
    CHECK(send_from_device(world, of(match)).status == 410);
    CHECK_FALSE(find_visit(world.database, match, World::today));
    auto const late = list_late_answers(world.database, world.aalten);
    REQUIRE(late.size() == 1);
    CHECK(list_late_answers(world.database, world.winterswijk).empty());

    auto const path = PathParameters{{"answer", std::to_string(late[0].id.value())}};
    auto const take = post(path, {{"choice", "take"}});
    CHECK_THROWS_AS(world.open(create_late_settlement, world.joke, take), base::NotFound);
    CHECK(world.open(create_late_settlement, world.ria, take).status == 303);
    CHECK(find_visit(world.database, match, World::today)->minutes == 120);
    CHECK_THROWS_AS(world.open(create_late_settlement, world.ria, take), base::NotFound);
    CHECK(list_late_answers(world.database, world.aalten).empty());
}

TEST_CASE("a late visit may be left, and one on a day after the end cannot be taken over")
{
    auto world = World{};
    auto const match = start_with_anna(world);
    REQUIRE(end_match(
        world.database,
        world.occasion(),
        {.match = match, .on = World::today, .reason = "moved", .next = AfterMatch::seek_another}
    ));
    auto occasion = world.occasion_of(world.anna_signed_in);
    occasion.today = base::add_days(World::today, 7);
    auto answer = told(world, "late", 60);
    answer.visit.visited_on = base::add_days(World::today, 3);
    REQUIRE(receive_visit(world.database, occasion, world.anna, match, answer) == Received::match_ended);
    auto const id = list_late_answers(world.database, world.aalten).front().id;

    CHECK(
        settle_late_visit(world.database, world.occasion(), id, LateAnswer::take).error()
        == VisitRefusal::in_future
    );
    auto later = world.occasion();
    later.today = occasion.today;
    CHECK(
        settle_late_visit(world.database, later, id, LateAnswer::take).error()
        == VisitRefusal::match_does_not_run
    );
    CHECK(settle_late_visit(world.database, later, id, LateAnswer::leave));
    CHECK(list_late_answers(world.database, world.aalten).empty());
    CHECK_FALSE(find_visit(world.database, match, answer.visit.visited_on));
}

TEST_CASE("a device tells of its own volunteer's families only, and wrong answers are refused in words")
{
    auto world = World{};
    auto const match = start_with_anna(world);
    auto const occasion = world.occasion_of(world.anna_signed_in);

    CHECK_THROWS_AS(
        receive_visit(world.database, occasion, world.bea, match, told(world, "one", 90)), base::NotFound
    );
    CHECK_THROWS_AS(
        receive_visit(
            world.database, world.occasion_of(world.joke), world.anna, match, told(world, "one", 90)
        ),
        base::NotFound
    );
    for (auto const& wrong : TypedFields{{"on", "2026-11-20"}, {"on", "2026-11-22"}, {"minutes", "0"}}) {
        auto form = of(match);
        form.push_back(wrong);
        auto const refused = send_from_device(world, form);
        CHECK(refused.status == 422);
        CHECK_FALSE(says(refused, "\"words\":\"\""));
    }
    CHECK(send_from_device(world, {}).status == 422);
    CHECK(list_visit_answers(world.database, match, 10).empty());
}

TEST_CASE("receiving and settling happen as a whole or not at all")
{
    auto world = World{};
    auto const match = start_with_anna(world);
    check_all_or_nothing(world.database, [&](database::Connection& failing) {
        receive_visit(
            failing, world.occasion_of(world.anna_signed_in), world.anna, match, told(world, "one", 90)
        );
    });
    end_the_match(world, match);
    check_all_or_nothing(world.database, [&](database::Connection& failing) {
        receive_visit(
            failing, world.occasion_of(world.anna_signed_in), world.anna, match, told(world, "two", 60)
        );
    });
    auto const id = list_late_answers(world.database, world.aalten).front().id;
    check_all_or_nothing(world.database, [&](database::Connection& failing) {
        auto const done = settle_late_visit(failing, world.occasion(), id, LateAnswer::take);
        CHECK(done);
    });
}

TEST_CASE("a device may know a first name, a dagdeel and a place of her families, and nothing once it ended")
{
    auto world = World{};
    auto const match = start_with_anna(world);

    auto const known = world.open(show_my_device, world.anna_signed_in, get());
    CHECK(known.content_type == "application/json");
    CHECK(says(known, R"("name":"Sanne","dagdeel":"dinsdagmiddag","weekday":2,"place":"Aalten"})"));
    for (auto const* const secret : {"de Boer", "7121", "13:30", "slaap", "Jeroen"}) {
        CHECK_FALSE(says(known, secret));
    }

    end_the_match(world, match);
    CHECK(says(world.open(show_my_device, world.anna_signed_in, get()), R"("families":[])"));
}

TEST_CASE("the page without connection and the worker say nothing of anybody")
{
    auto world = World{};
    start_with_anna(world);

    auto const page = world.open(show_offline, get());
    CHECK(says(page, "Je hebt geen verbinding."));
    CHECK(says(page, "Ziekte in het gezin"));
    CHECK_FALSE(says(page, "Sanne"));
    CHECK_FALSE(says(page, "name=\"csrf\""));
    auto const worker = world.open(show_worker, get());
    CHECK(worker.content_type.starts_with("text/javascript"));
    CHECK(says(worker, "importScripts(\"/assets/worker.js\")"));
    CHECK(says(world.open(show_manifest, get()), R"("start_url":"/my-families","scope":"/my-")"));
}

} // namespace support
