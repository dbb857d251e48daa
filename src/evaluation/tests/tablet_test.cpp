#include "accounts/actions/sign_in.hpp"
#include "accounts/pages/session_cookie.hpp"
#include "accounts/store/session_store.hpp"
#include "evaluation/actions/hand_over_tablet.hpp"
#include "evaluation/pages/self_scoring_pages.hpp"
#include "evaluation/tests/own_scores.hpp"
#include "people/store/person_store.hpp"
#include "platform/base/not_found.hpp"
#include "platform/crypto/crypto.hpp"
#include "support/failing_connection.hpp"

namespace evaluation {

namespace {

using When = needs::Moment;
using support::says;
using support::World;

// The cookie of Ria on her tablet.
std::string sign_in_on_tablet(World& world)
{
    auto const token = crypto::random_token();
    accounts::insert_session(
        world.database,
        {.account = world.ria.account,
         .token_hash = crypto::hash_token(token),
         .csrf_token = "form-token",
         .created_at = world.now,
         .expires_at = world.now + std::chrono::hours{12}}
    );
    return token;
}

bool is_signed_in(World& world, std::string const& session)
{
    return accounts::find_live_session(world.database, session, world.site.session_limits, world.now)
        .has_value();
}

web::Response give_tablet(World& world, std::string const& session, accounts::Actor const& who)
{
    auto http = support::post(
        {{"case", std::to_string(world.sanne.value())}}, {{"moment", "interim"}, {"way", "tablet"}}
    );
    http.cookies[accounts::session_cookie_name(world.site)] = session;
    return world.open(create_self_scoring, who, http);
}

// The secret in the address of the screens.
std::string token_of_screens(web::Response const& given)
{
    auto const address = std::string{given.header("Location")};
    auto const start = std::string{"/links/scores/"}.size();
    return address.substr(start, address.find('?') - start);
}

web::Response look(World& world, std::string const& token)
{
    return world.open(show_score_link, support::get({{"token", token}}));
}

web::Response end_of(World& world, std::string const& token)
{
    return world.open(show_give_back, support::get({{"token", token}}));
}

web::Response give_back(World& world, std::string const& token)
{
    return world.open(create_give_back, support::post({{"token", token}}, {}));
}

// All places to which a page leads, but for its own style and pictures.
std::vector<std::string> links_in(web::Response const& page)
{
    auto links = std::vector<std::string>{};
    for (auto place = page.body.find("<a "); place != std::string::npos;
         place = page.body.find("<a ", place + 1)) {
        auto const start = page.body.find("href=\"", place) + 6;
        links.push_back(page.body.substr(start, page.body.find('"', start) - start));
    }
    return links;
}

} // namespace

TEST_CASE("with the tablet the coordinator is signed out on it, and the screens open in the parent's language"
)
{
    auto world = World{};
    given::sanne_with_needs(world);
    auto parent = people::load_person(world.database, world.sanne_person, world.aalten);
    parent.language = text::Language::pl;
    REQUIRE(people::update_person(world.database, parent));
    auto const session = sign_in_on_tablet(world);

    auto const given = give_tablet(world, session, world.ria);

    CHECK(given.status == 303);
    CHECK(std::string{given.header("Location")}.starts_with("/links/scores/"));
    CHECK(std::string{given.header("Location")}.ends_with("?lang=pl"));
    CHECK(
        std::string{given.header("Set-Cookie")}.starts_with(accounts::session_cookie_name(world.site) + "=;")
    );
    CHECK_FALSE(is_signed_in(world, session));
    auto const scoring = given::only_scoring(world);
    CHECK(scoring.way == ScoringWay::tablet);
    CHECK(scoring.expires_at == world.now + std::chrono::minutes{60});
    CHECK(support::waiting_letters(world).empty());
}

TEST_CASE("on the tablet nothing leads anywhere but to the screens")
{
    auto world = World{};
    given::sanne_with_needs(world);
    auto const token = token_of_screens(give_tablet(world, sign_in_on_tablet(world), world.ria));
    auto const screen = [&](std::string code) {
        return world.open(show_score_screen, support::get({{"token", token}, {"screen", std::move(code)}}));
    };
    given::choose(world, token, "score_emotional", "4");

    auto const pages = std::vector{
        look(world, token),
        screen("need-emotional"),
        screen("need-practical"),
        world.open(show_score_check, support::get({{"token", token}}))
    };
    for (auto const& page : pages) {
        CHECK(page.status == 200);
        CHECK_FALSE(says(page, "Sanne"));
        for (auto const& link : links_in(page)) {
            CAPTURE(link);
            auto const stays = link.starts_with("/links/scores/" + token) || link == "#content"
                               || link.starts_with("/?lang=");
            CHECK(stays);
        }
    }
}

TEST_CASE("when she has sent it the tablet goes back to the coordinator, who signs in and goes on in her form"
)
{
    auto world = World{};
    auto const known = given::sanne_with_needs(world);
    auto const token = token_of_screens(give_tablet(world, sign_in_on_tablet(world), world.ria));
    given::choose(world, token, "score_emotional", "4");

    auto const sent = world.open(create_own_scores, support::post({{"token", token}}, {}));
    CHECK(sent.header("Location") == "/links/scores/" + token + "/end");
    auto const end = end_of(world, token);

    CHECK(says(end, "Geef de tablet terug aan Ria"));
    CHECK(says(end, "/sign-in?return_to=/cases/" + std::to_string(world.sanne.value()) + "/evaluations"));
    CHECK_FALSE(says(end, "alleen."));
    CHECK(look(world, token).status == 410);
    CHECK_FALSE(says(look(world, token), "alleen."));
    CHECK(given::scores_of(world, known.listening) == "2, 4");
}

TEST_CASE("a parent who stops gives the tablet back, and who has it then reads nothing of what she chose")
{
    auto world = World{};
    auto const known = given::sanne_with_needs(world);
    auto const token = token_of_screens(give_tablet(world, sign_in_on_tablet(world), world.ria));
    given::choose(world, token, "score_emotional", "4");
    CHECK(says(look(world, token), "Stop en geef de tablet terug"));
    CHECK(end_of(world, token).header("Location") == "/links/scores/" + token);

    CHECK(give_back(world, token).header("Location") == "/links/scores/" + token + "/end");
    CHECK(give_back(world, token).status == 303);

    CHECK(says(end_of(world, token), "Geef de tablet terug aan Ria"));
    auto const screen = support::PathParameters{{"token", token}, {"screen", "need-emotional"}};
    auto const pages = std::vector{
        look(world, token),
        world.open(show_score_screen, support::get(screen)),
        world.open(show_score_check, support::get({{"token", token}})),
        world.open(create_own_scores, support::post({{"token", token}}, {}))
    };
    for (auto const& page : pages) {
        CHECK(page.status == 410);
        CHECK(says(page, "Het is niet meer nodig."));
        CHECK_FALSE(says(page, "alleen."));
        CHECK_FALSE(says(page, "Ria"));
    }
    CHECK(given::scores_of(world, known.listening) == "2");
}

TEST_CASE("what she chose waits until the tablet is given to her again, and the way there stays shut")
{
    auto world = World{};
    given::sanne_with_needs(world);
    auto const first = token_of_screens(give_tablet(world, sign_in_on_tablet(world), world.ria));
    given::choose(world, first, "score_emotional", "4");
    give_back(world, first);
    world.now += std::chrono::minutes{50};

    auto const second = token_of_screens(give_tablet(world, sign_in_on_tablet(world), world.ria));

    CHECK_FALSE(given::open_link(world, first).has_value());
    auto const open = given::open_link(world, second);
    REQUIRE(open.has_value());
    CHECK(chosen_in(open->draft, "score_emotional") == "4");
    CHECK(open->scoring.expires_at == world.now + std::chrono::minutes{60});
}

TEST_CASE("after her time on the tablet no page says whose it is")
{
    auto world = World{};
    given::sanne_with_needs(world);
    auto const token = token_of_screens(give_tablet(world, sign_in_on_tablet(world), world.ria));
    world.now += std::chrono::minutes{60};

    for (auto const& page : {look(world, token), end_of(world, token)}) {
        CHECK(page.status == 410);
        CHECK_FALSE(says(page, "Ria"));
        CHECK_FALSE(says(page, "/cases/"));
        CHECK(says(page, "Stop en geef de tablet terug"));
    }
    CHECK(give_back(world, token).status == 303);
}

TEST_CASE("who gets the tablet back goes on in the acquaintance, or with the family when it was held")
{
    auto world = World{};
    given::insert_need(world, "emotional", "");
    auto const http = support::post(
        {{"case", std::to_string(world.sanne.value())}}, {{"moment", "acquaintance"}, {"way", "tablet"}}
    );
    auto const token = token_of_screens(world.open(create_self_scoring, world.ria, http));
    give_back(world, token);
    auto const family = "return_to=/cases/" + std::to_string(world.sanne.value());

    CHECK(says(end_of(world, token), family + "/acquaintance"));
    given::tell(world, {{programme::EventKind::acquaintance_held, "2026-11-21"}});

    CHECK_FALSE(says(end_of(world, token), "/acquaintance"));
    CHECK(says(end_of(world, token), family));
}

TEST_CASE("a tablet given again at the same moment goes on with what she chose")
{
    auto world = World{};
    given::sanne_with_needs(world);
    auto const first = token_of_screens(give_tablet(world, sign_in_on_tablet(world), world.ria));
    given::choose(world, first, "score_emotional", "4");

    auto const second = token_of_screens(give_tablet(world, sign_in_on_tablet(world), world.ria));

    auto const open = given::open_link(world, second);
    REQUIRE(open.has_value());
    CHECK(chosen_in(open->draft, "score_emotional") == "4");
    CHECK(given::only_scoring(world).way == ScoringWay::tablet);
}

TEST_CASE("a refused hand-over leaves the coordinator signed in, with why")
{
    auto world = World{};
    auto const session = sign_in_on_tablet(world);

    auto const refused = give_tablet(world, session, world.ria);

    CHECK(refused.status == 422);
    CHECK(says(refused, "Op dit moment kan de ouder dit niet invullen."));
    CHECK(is_signed_in(world, session));
}

TEST_CASE("a link that was mailed has no tablet to give back, and says so to nobody")
{
    auto world = World{};
    given::sanne_with_needs(world);
    auto const token = given::ask_sanne(world);

    CHECK_THROWS_AS(end_of(world, token), base::NotFound);
    CHECK_THROWS_AS(give_back(world, token), base::NotFound);
    CHECK(given::open_link(world, token).has_value());
    CHECK_FALSE(says(look(world, token), "tablet"));
}

TEST_CASE("at another location there is no family to give a tablet to")
{
    auto world = World{};
    given::sanne_with_needs(world);
    auto const session = sign_in_on_tablet(world);

    CHECK_THROWS_AS(give_tablet(world, session, world.joke), base::NotFound);

    CHECK(is_signed_in(world, session));
}

TEST_CASE("whatever fails, the tablet is given and the coordinator signed out, or neither")
{
    auto world = World{};
    given::sanne_with_needs(world);
    auto const session = sign_in_on_tablet(world);

    support::check_all_or_nothing(world.database, [&](database::Connection& failing) {
        auto const wish = AskParent{.family_case = world.sanne, .moment = When::interim};
        auto const done = hand_over_tablet(failing, world.occasion(), wish, session);
        CHECK(done);
    });

    CHECK_FALSE(is_signed_in(world, session));
    CHECK(given::only_scoring(world).way == ScoringWay::tablet);
}

TEST_CASE("whatever fails, the tablet is given back or it is not")
{
    auto world = World{};
    given::sanne_with_needs(world);
    auto const token = token_of_screens(give_tablet(world, sign_in_on_tablet(world), world.ria));

    support::check_all_or_nothing(world.database, [&](database::Connection& failing) {
        give_tablet_back(failing, given::without_account(world), token);
    });

    CHECK_FALSE(given::open_link(world, token).has_value());
}

} // namespace evaluation
