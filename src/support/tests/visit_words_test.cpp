#include "platform/base/not_found.hpp"
#include "support/actions/mail_digests.hpp"
#include "support/actions/record_visit.hpp"
#include "support/actions/say_words.hpp"
#include "support/failing_connection.hpp"
#include "support/match_story.hpp"
#include "support/pages/my_pages.hpp"
#include "support/pages/support_pages.hpp"
#include "support/store/visit_words_store.hpp"

#include <doctest/doctest.h>

namespace support {

namespace {

matching::MatchId visited_today(World& world)
{
    auto const match = start_with_anna(world);
    auto const done = record_visit(
        world.database,
        world.occasion(),
        {.match = match, .visit = {.visited_on = World::today, .minutes = 120, .reason = ""}}
    );
    REQUIRE(done);
    return match;
}

web::Response thank(World& world, accounts::Actor const& by, matching::MatchId match, TypedFields form)
{
    return world.open(
        create_visit_words, by, post({{"match", std::to_string(match.value())}}, std::move(form))
    );
}

TypedFields thanks(std::string words)
{
    return {{"visited_on", "2026-11-21"}, {"words", std::move(words)}, {"submission_key", "one form"}};
}

QuestionDesk desk_of_world(World& world, base::Date today)
{
    return {
        .now = world.now,
        .today = today,
        .programme = world.programme,
        .catalogues = world.catalogues,
        .base_url = "https://steun.example",
    };
}

} // namespace

TEST_CASE("a word about a visit reaches the volunteer by mail and on her screen, once")
{
    auto world = World{};
    auto const match = visited_today(world);
    auto const before = waiting_letters(world).size();

    CHECK(thank(world, world.ria, match, thanks("Wat fijn dat je ging.")).status == 303);
    CHECK(thank(world, world.ria, match, thanks("Wat fijn dat je ging.")).status == 303);

    auto const letters = waiting_letters(world);
    REQUIRE(letters.size() == before + 1);
    CHECK(letters.back().body.find("Wat fijn dat je ging.") != std::string::npos);
    CHECK(letters.back().body.find("Sanne") == std::string::npos);
    CHECK(says(world.open(show_my_families, world.anna_signed_in, get()), "Wat fijn dat je ging."));
}

TEST_CASE("a word needs words and a visit, and another location has no such match")
{
    auto world = World{};
    auto const match = visited_today(world);

    CHECK(thank(world, world.ria, match, thanks("")).status == 422);
    auto const long_words = thank(world, world.ria, match, thanks("<" + std::string(400, 'a')));
    CHECK(long_words.status == 422);
    CHECK(says(long_words, "&lt;aaaa"));
    CHECK_THROWS_AS(thank(world, world.joke, match, thanks("Dag")), base::NotFound);
    CHECK_THROWS_AS(
        say_words(
            world.database,
            world.occasion(),
            match,
            {.visited_on = base::add_days(World::today, -7), .words = "Dag", .form_key = "two"}
        ),
        base::NotFound
    );
    CHECK_FALSE(find_last_words(world.database, match, base::Instant{}));
}

TEST_CASE("saying a word happens as a whole or not at all")
{
    auto world = World{};
    auto const match = visited_today(world);
    check_all_or_nothing(world.database, [&](database::Connection& failing) {
        say_words(
            failing,
            world.occasion(),
            match,
            {.visited_on = World::today, .words = "Dank je wel", .form_key = "one"}
        );
    });
}

TEST_CASE("a coordinator gets a weekly mail of her own pairs only, once, without the name of a family")
{
    auto world = World{};
    visited_today(world);
    auto const before = waiting_letters(world).size();
    auto const monday = base::add_days(World::today, 2);

    mail_digests(world.database, desk_of_world(world, monday));
    CHECK(waiting_letters(world).size() == before + 1);
    mail_digests(world.database, desk_of_world(world, base::add_days(monday, 3)));
    auto const letters = waiting_letters(world);
    REQUIRE(letters.size() == before + 1);
    CHECK(letters.back().to == world.ria.person);
    CHECK(letters.back().body.find("Anna: was er") != std::string::npos);
    CHECK(letters.back().body.find("Sanne") == std::string::npos);

    mail_digests(world.database, desk_of_world(world, base::add_days(monday, 7)));
    CHECK(waiting_letters(world).size() == before + 2);
}

TEST_CASE("whatever fails, a digest is noted and mailed, or neither")
{
    auto world = World{};
    visited_today(world);
    auto const count = [&](std::string const& table) {
        auto rows = world.database.query("SELECT count(*) FROM " + table);
        rows.next();
        return rows.small(0);
    };
    auto const mails = count("outbox_mails");
    for (auto statement = 1; count("weekly_digests") == 0; ++statement) {
        auto failing = FailingConnection{world.database, statement};
        try {
            mail_digests(failing, desk_of_world(world, base::add_days(World::today, 2)));
        } catch (std::exception const&) {
            CHECK(failing.has_failed());
        }
        CHECK(count("outbox_mails") - mails == count("weekly_digests"));
    }
}

} // namespace support
