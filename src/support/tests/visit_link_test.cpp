#include "accounts/actions/mailed_links.hpp"
#include "matching/pages/link_pages.hpp"
#include "matching/store/match_store.hpp"
#include "platform/base/not_found.hpp"
#include "platform/crypto/crypto.hpp"
#include "support/actions/answer_visit_link.hpp"
#include "support/actions/ask_about_visits.hpp"
#include "support/actions/end_match.hpp"
#include "support/actions/record_visit.hpp"
#include "support/failing_connection.hpp"
#include "support/match_story.hpp"
#include "support/pages/visit_link_pages.hpp"
#include "support/store/visit_answer_store.hpp"
#include "support/store/visit_store.hpp"

#include <doctest/doctest.h>

namespace support {

namespace {

constexpr auto tuesday = base::Date{std::chrono::year{2026}, std::chrono::November, std::chrono::day{24}};
constexpr auto wednesday = base::Date{std::chrono::year{2026}, std::chrono::November, std::chrono::day{25}};

QuestionDesk desk_on(World& world, base::Date today)
{
    return {
        .now = world.now,
        .today = today,
        .programme = world.programme,
        .catalogues = world.catalogues,
        .base_url = "https://steun.example",
    };
}

// Anna was asked about her visit of Tuesday. The token of the link in her mail.
std::string asked_anna(World& world)
{
    ask_about_visits(world.database, desk_on(world, wednesday));
    return token_in(waiting_letters(world).back());
}

web::Response opened_by(
    World& world,
    web::Response (*page)(accounts::PageRequest&),
    web::Request const& http,
    std::optional<accounts::Actor> visitor = std::nullopt
)
{
    auto request = world.page_request(http);
    request.today = wednesday;
    request.now = world.now + std::chrono::days{4};
    request.visitor = std::move(visitor);
    return page(request);
}

web::Response look_at(World& world, std::string const& token)
{
    return opened_by(world, show_visit_link, get({{"token", token}}));
}

web::Response tell(
    World& world,
    std::string const& token,
    TypedFields form = {{"happened", "yes"}, {"minutes", "90"}},
    std::optional<accounts::Actor> visitor = std::nullopt
)
{
    return opened_by(
        world, create_visit_link_answer, post({{"token", token}}, std::move(form)), std::move(visitor)
    );
}

} // namespace

TEST_CASE("on the morning after, a volunteer who told nothing is asked by mail, once for each day")
{
    auto world = World{};
    start_with_anna(world);
    auto const before = waiting_letters(world).size();

    ask_about_visits(world.database, desk_on(world, tuesday));
    CHECK(waiting_letters(world).size() == before);

    ask_about_visits(world.database, desk_on(world, wednesday));
    ask_about_visits(world.database, desk_on(world, wednesday));
    ask_about_visits(world.database, desk_on(world, base::add_days(wednesday, 5)));
    auto const letters = waiting_letters(world);
    REQUIRE(letters.size() == before + 1);
    CHECK(letters.back().body.find("dinsdag 24 november bij Sanne") != std::string::npos);
    CHECK(letters.back().body.find("de Boer") == std::string::npos);

    ask_about_visits(world.database, desk_on(world, base::add_days(wednesday, 7)));
    CHECK(waiting_letters(world).size() == before + 2);
}

TEST_CASE("the link lives as long as the programme says")
{
    auto world = World{};
    start_with_anna(world);
    world.programme.visit_link_term = {.count = 3, .unit = programme::Duration::Unit::days};

    auto const link = accounts::find_mailed_link(world.database, crypto::hash_token(asked_anna(world)));

    REQUIRE(link);
    CHECK(link->expires_at == world.now + std::chrono::days{3});
}

TEST_CASE("nobody is asked about a visit that was told of, or of a match that has not started")
{
    auto world = World{};
    auto const match = start_with_anna(world);
    auto occasion = world.occasion_of(world.anna_signed_in);
    occasion.today = tuesday;
    REQUIRE(record_own_visit(
        world.database,
        occasion,
        world.anna,
        {.match = match, .visit = {.visited_on = tuesday, .minutes = 120, .reason = ""}}
    ));
    auto const before = waiting_letters(world).size();

    ask_about_visits(world.database, desk_on(world, wednesday));

    CHECK(waiting_letters(world).size() == before);
}

TEST_CASE("whatever fails, a volunteer is asked with a mail and a link, or not at all")
{
    auto world = World{};
    start_with_anna(world);
    auto const count = [&](std::string const& table) {
        auto rows = world.database.query("SELECT count(*) FROM " + table);
        rows.next();
        return rows.small(0);
    };
    auto const mails = count("outbox_mails");
    for (auto statement = 1; count("visit_questions") == 0; ++statement) {
        auto failing = FailingConnection{world.database, statement};
        try {
            ask_about_visits(failing, desk_on(world, wednesday));
        } catch (std::exception const&) {
            CHECK(failing.has_failed());
        }
        CHECK(count("mailed_links WHERE purpose = 'visit'") == count("visit_questions"));
        CHECK(count("outbox_mails") - mails == count("visit_questions"));
    }
}

TEST_CASE("to open the link changes nothing; the answer uses it up")
{
    auto world = World{};
    auto const match = start_with_anna(world);
    auto const token = asked_anna(world);

    CHECK(says(look_at(world, token), "Hoe was het op dinsdag 24 november bij Sanne?"));
    CHECK(look_at(world, token).status == 200);
    CHECK_FALSE(find_visit(world.database, match, tuesday));

    CHECK(tell(world, token).status == 303);
    CHECK(find_visit(world.database, match, tuesday)->minutes == 90);
    auto const again = tell(world, token, {{"happened", "no"}, {"reason", "family_ill"}});
    CHECK(again.status == 410);
    CHECK(says(again, "Deze link is al gebruikt."));
    CHECK(look_at(world, token).status == 410);
    CHECK(find_visit(world.database, match, tuesday)->minutes == 90);
    CHECK(list_visit_answers(world.database, match, 10).size() == 1);
}

TEST_CASE("an answer by link that lacks something comes back and leaves the link as it was")
{
    auto world = World{};
    auto const match = start_with_anna(world);
    auto const token = asked_anna(world);

    auto const wrong = tell(world, token, {{"happened", "yes"}, {"minutes", "<veel>"}});
    CHECK(wrong.status == 422);
    CHECK(says(wrong, "&lt;veel&gt;"));
    CHECK(tell(world, token, {{"happened", "no"}, {"reason", "too_much_rain"}}).status == 422);
    CHECK(tell(world, token, {{"happened", "no"}, {"reason", "family_ill"}}).status == 303);
    CHECK(find_visit(world.database, match, tuesday)->reason == "family_ill");
}

TEST_CASE("a stolen link does nothing for who is signed in as somebody else, here or at another location")
{
    auto world = World{};
    auto const match = start_with_anna(world);
    auto const token = asked_anna(world);

    for (auto const& thief : {world.joke, world.ria, world.jeroen}) {
        auto const refused = tell(world, token, {{"happened", "yes"}, {"minutes", "1"}}, thief);
        CHECK(refused.status == 410);
        CHECK(says(refused, "Deze link is van iemand anders."));
        CHECK_FALSE(says(refused, "Sanne"));
    }
    CHECK_FALSE(find_visit(world.database, match, tuesday));
    CHECK(tell(world, token, {{"happened", "yes"}, {"minutes", "60"}}, world.anna_signed_in).status == 303);
}

TEST_CASE("after the end of the match, when another comes, or when it is too old the link says so")
{
    auto world = World{};
    auto const match = start_with_anna(world);
    auto const token = asked_anna(world);

    world.database.execute("UPDATE matches SET volunteer_id = $1 WHERE id = $2", world.bea, match);
    CHECK(says(tell(world, token), "Je komt niet meer bij dit gezin."));
    world.database.execute("UPDATE matches SET volunteer_id = $1 WHERE id = $2", world.anna, match);

    auto const old = accounts::find_mailed_link(world.database, crypto::hash_token(token));
    REQUIRE(old);
    world.now = old->expires_at;
    CHECK(says(tell(world, token), "Deze link is te oud."));
    world.now = old->expires_at - std::chrono::days{14};

    REQUIRE(end_match(
        world.database,
        world.occasion(),
        {.match = match, .on = World::today, .reason = "moved", .next = AfterMatch::seek_another}
    ));
    auto const ended = tell(world, token);
    CHECK(ended.status == 410);
    CHECK(says(ended, "Je komt niet meer bij dit gezin."));
    CHECK_FALSE(says(look_at(world, token), "Sanne"));
    CHECK_FALSE(find_visit(world.database, match, tuesday));
}

TEST_CASE("who stole the link cannot answer after her, nor a second time, whoever is signed in")
{
    auto world = World{};
    auto const match = start_with_anna(world);
    auto const token = asked_anna(world);
    CHECK(tell(world, token, {{"happened", "yes"}, {"minutes", "60"}}).status == 303);

    using Visitors = std::vector<std::optional<accounts::Actor>>;
    for (auto const& thief : Visitors{std::nullopt, world.anna_signed_in, world.joke, world.ria}) {
        auto const refused = tell(world, token, {{"happened", "no"}, {"reason", "family_ill"}}, thief);
        CHECK(refused.status == 410);
        CHECK_FALSE(says(refused, "Sanne"));
    }
    CHECK(find_visit(world.database, match, tuesday)->minutes == 60);
    CHECK(list_visit_answers(world.database, match, 10).size() == 1);
}

TEST_CASE("the link answers about its own day and family, whatever the form says")
{
    auto world = World{};
    auto const match = start_with_anna(world);
    auto const token = asked_anna(world);
    auto const form = TypedFields{
        {"happened", "yes"}, {"minutes", "45"}, {"on", "2026-11-17"}, {"match", "999"}, {"location", "2"}
    };

    CHECK(tell(world, token, form).status == 303);

    CHECK(find_visit(world.database, match, tuesday)->minutes == 45);
    CHECK(list_visits(world.database, match, 10).size() == 1);
}

TEST_CASE("at another location the link is not there, and nothing is used up")
{
    auto world = World{};
    auto const match = start_with_anna(world);
    auto const token = asked_anna(world);
    auto const bearer = LinkBearer{.token = token, .signed_in = std::nullopt};
    auto const visit = Visit{.visited_on = tuesday, .minutes = 60, .reason = ""};
    auto elsewhere = world.occasion_of(world.joke);
    elsewhere.today = wednesday;

    CHECK_THROWS_AS(answer_visit_link(world.database, elsewhere, bearer, visit), base::NotFound);

    CHECK_FALSE(find_visit(world.database, match, tuesday));
    CHECK(look_at(world, token).status == 200);
}

TEST_CASE("a link for something else does not answer about a visit, nor the other way round")
{
    auto world = World{};
    start_with_anna(world);
    auto const about_visit = asked_anna(world);
    auto const token = accounts::issue_link(
        world.database,
        {.purpose = accounts::LinkPurpose::password,
         .subject = accounts::find_mailed_link(world.database, crypto::hash_token(about_visit))->subject,
         .person = world.anna_signed_in.person,
         .location = world.aalten,
         .created_at = world.now,
         .expires_at = world.now + std::chrono::days{30}}
    );

    CHECK_THROWS_AS(look_at(world, token), base::NotFound);
    CHECK_THROWS_AS(tell(world, token), base::NotFound);
    CHECK_THROWS_AS(world.open(matching::show_proposal_link, get({{"token", about_visit}})), base::NotFound);
}

TEST_CASE("whatever fails, the answer is kept and the link used up, or neither")
{
    auto world = World{};
    auto const match = start_with_anna(world);
    auto const token = asked_anna(world);
    auto occasion = world.occasion();
    occasion.by = std::nullopt;
    occasion.today = wednesday;

    check_all_or_nothing(world.database, [&](database::Connection& failing) {
        auto const done = answer_visit_link(
            failing,
            occasion,
            {.token = token, .signed_in = std::nullopt},
            {.visited_on = tuesday, .minutes = 60, .reason = ""}
        );
        CHECK(done);
    });
    CHECK(find_visit(world.database, match, tuesday)->minutes == 60);
}

TEST_CASE("what was told on her own screen is not asked again, and nobody guesses a link")
{
    auto world = World{};
    auto const match = start_with_anna(world);
    auto const token = asked_anna(world);
    auto occasion = world.occasion();
    occasion.today = wednesday;
    REQUIRE(record_visit(
        world.database,
        occasion,
        {.match = match, .visit = {.visited_on = tuesday, .minutes = 30, .reason = ""}}
    ));

    CHECK(says(tell(world, token), "Over dit bezoek is al verteld."));
    CHECK(find_visit(world.database, match, tuesday)->minutes == 30);
    CHECK_THROWS_AS(look_at(world, crypto::random_token()), base::NotFound);
}

} // namespace support
