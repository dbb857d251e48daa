#include "accounts/pages/page_request.hpp"
#include "evaluation/tests/own_scores.hpp"
#include "platform/base/not_found.hpp"
#include "platform/crypto/crypto.hpp"
#include "support/contents.hpp"

namespace evaluation {

namespace {

using When = needs::Moment;
using support::says;
using support::TypedFields;
using support::World;

web::Response look(World& world, std::string const& token, TypedFields query = {})
{
    return world.open(show_score_link, support::get({{"token", token}}, std::move(query)));
}

web::Response look_at(World& world, std::string const& token, std::string screen, TypedFields query = {})
{
    auto const path = support::PathParameters{{"token", token}, {"screen", std::move(screen)}};
    return world.open(show_score_screen, support::get(path, std::move(query)));
}

web::Response fill_in(World& world, std::string const& token, std::string screen, TypedFields form)
{
    auto const path = support::PathParameters{{"token", token}, {"screen", std::move(screen)}};
    return world.open(update_score_screen, support::post(path, std::move(form)));
}

web::Response check(World& world, std::string const& token)
{
    return world.open(show_score_check, support::get({{"token", token}}));
}

web::Response send_all(World& world, std::string const& token)
{
    return world.open(create_own_scores, support::post({{"token", token}}, {}));
}

} // namespace

TEST_CASE("the link opens with what will be asked, without a word of the family, and changes nothing")
{
    auto world = World{};
    given::sanne_with_needs(world);
    auto const token = given::ask_sanne(world);
    auto const before = support::contents_of(world.database);

    auto const page = look(world, token);

    CHECK(page.status == 200);
    CHECK(says(page, "Kies hoe het nu gaat."));
    CHECK(says(page, "/links/scores/" + token + "/need-emotional"));
    CHECK_FALSE(says(page, "Sanne"));
    CHECK_FALSE(says(page, "alleen."));
    CHECK(support::contents_of(world.database) == before);
}

TEST_CASE("one need a screen: her own words on top, six steps, and nothing of her other needs")
{
    auto world = World{};
    given::sanne_with_needs(world);
    auto const token = given::ask_sanne(world);

    auto const page = look_at(world, token, "need-emotional");

    CHECK(says(page, R"(<h1 class="own-words">Ik ben veel alleen.</h1>)"));
    CHECK(says(page, "Een luisterend oor"));
    CHECK(says(page, "Vraag 1 van 2"));
    CHECK(says(page, R"(type="radio" id="score_emotional" name="score_emotional" value="0")"));
    CHECK(says(page, R"(value="5")"));
    CHECK(says(page, "lukt niet"));
    CHECK(says(page, "gaat heel goed"));
    CHECK_FALSE(says(page, "Praktische hulp"));
    CHECK_FALSE(says(page, "Is deze vraag beantwoord?"));
    CHECK_FALSE(says(page, "Sanne"));
    CHECK_FALSE(says(page, "Anna"));
}

TEST_CASE("a need without words of hers stands under its name")
{
    auto world = World{};
    given::sanne_with_needs(world);
    auto const token = given::ask_sanne(world);

    CHECK(says(look_at(world, token, "need-practical"), R"(<h1 class="own-words">Praktische hulp</h1>)"));
}

TEST_CASE("what she chose before is there when she wants to see it")
{
    auto world = World{};
    given::sanne_with_needs(world);
    auto const token = given::ask_sanne(world);

    auto const page = look_at(world, token, "need-emotional");

    CHECK(says(page, "<summary>Laat zien wat ik eerder koos</summary>"));
    CHECK(says(page, "8 september 2026: <strong>2</strong>"));
    CHECK_FALSE(says(page, " checked"));
}

TEST_CASE("a score that the coordinator gave is not what she chose before")
{
    auto world = World{};
    auto const known = given::sanne_with_needs(world);
    auto const token = given::ask_sanne(world);
    needs::save_score(
        world.database,
        {.location = world.aalten,
         .family_case = world.sanne,
         .need = known.listening,
         .score =
             {.moment = When::first_check,
              .scored_by = needs::ScoredBy::coordinator,
              .scored_on = given::day("2026-11-01"),
              .score = 1},
         .recorded_by = world.ria.account.value()}
    );

    auto const page = look_at(world, token, "need-emotional");

    CHECK(says(page, "8 september 2026: <strong>2</strong>"));
    CHECK_FALSE(says(page, "1 november 2026"));
}

TEST_CASE("from screen to screen to the last, which shows what she chose, and sends it")
{
    auto world = World{};
    auto const known = given::sanne_with_needs(world);
    auto const token = given::ask_sanne(world);
    auto const link = "/links/scores/" + token;

    auto const first = fill_in(world, token, "need-emotional", {{"score_emotional", "4"}});
    CHECK(first.status == 303);
    CHECK(first.header("Location") == link + "/need-practical");
    auto const second = fill_in(world, token, "need-practical", {{"skip", "yes"}});
    CHECK(second.header("Location") == link + "/check");

    auto const last = check(world, token);
    CHECK(says(last, "Ik ben veel alleen."));
    CHECK(says(last, "<p>4</p>"));
    CHECK(says(last, "Overgeslagen"));
    CHECK(says(last, link + "/need-emotional?then=check"));

    auto const sent = send_all(world, token);
    CHECK(sent.status == 303);
    CHECK(sent.header("Location") == link + "?thanks=yes");
    CHECK(says(look(world, token, {{"thanks", "yes"}}), "Bedankt voor je antwoord"));
    CHECK(given::scores_of(world, known.listening) == "2, 4");
    CHECK(given::scores_of(world, known.practical) == "2");
}

TEST_CASE("what she chose is there again when the page is loaded again, on any phone")
{
    auto world = World{};
    given::sanne_with_needs(world);
    auto const token = given::ask_sanne(world);
    fill_in(world, token, "need-emotional", {{"score_emotional", "4"}});

    CHECK(says(look_at(world, token, "need-emotional"), R"(value="4" checked)"));
    auto const start = look(world, token);
    CHECK(says(start, "Ga verder"));
    CHECK(says(start, "/need-practical"));
}

TEST_CASE("a choice is changed from the last screen, and leads back to it")
{
    auto world = World{};
    given::sanne_with_needs(world);
    auto const token = given::ask_sanne(world);
    fill_in(world, token, "need-emotional", {{"score_emotional", "4"}});

    auto const again = look_at(world, token, "need-emotional", {{"then", "check"}});
    CHECK(says(again, R"(name="then" value="check")"));
    auto const changed =
        fill_in(world, token, "need-emotional", {{"score_emotional", "1"}, {"then", "check"}});
    CHECK(changed.header("Location") == "/links/scores/" + token + "/check");
    CHECK(says(check(world, token), "<p>1</p>"));
    fill_in(world, token, "need-emotional", {{"skip", "yes"}, {"then", "check"}});
    CHECK_FALSE(says(check(world, token), "<p>1</p>"));
}

TEST_CASE("a screen without a choice, or with one that does not exist, comes back")
{
    auto world = World{};
    given::sanne_with_needs(world);
    auto const token = given::ask_sanne(world, When::closing);

    auto const nothing = fill_in(world, token, "need-emotional", {});
    CHECK(nothing.status == 422);
    CHECK(says(nothing, "Kies hoe het gaat, of sla deze vraag over."));
    auto const wrong =
        fill_in(world, token, "need-emotional", {{"score_emotional", "6"}, {"reached_emotional", "x"}});
    CHECK(wrong.status == 422);
    CHECK(says(wrong, "Kies een score uit de rij."));
    CHECK(says(wrong, "Kies een van de antwoorden."));
    auto const half = fill_in(world, token, "judgement", {{"mark", "8"}});
    CHECK(half.status == 422);
    CHECK(says(half, "Kies ook het woord dat bij het cijfer past."));
    CHECK(says(half, R"(value="8" checked)"));
}

TEST_CASE("a screen that is not asked any more leads to the start, and what was chosen stays")
{
    auto world = World{};
    auto const known = given::sanne_with_needs(world);
    auto const token = given::ask_sanne(world);
    given::choose(world, token, "score_practical", "3");
    needs::drop_need(world.database, known.listening, World::today);

    auto const gone = std::vector{
        look_at(world, token, "need-emotional"),
        fill_in(world, token, "need-emotional", {{"score_emotional", "4"}}),
        fill_in(world, token, "somewhere", {})
    };
    for (auto const& page : gone) {
        CHECK(page.status == 303);
        CHECK(page.header("Location") == "/links/scores/" + token);
    }
    CHECK(says(check(world, token), "<p>3</p>"));
}

TEST_CASE("a step chosen in Arabic digits counts")
{
    auto world = World{};
    auto const known = given::sanne_with_needs(world);
    auto const token = given::ask_sanne(world);

    CHECK(fill_in(world, token, "need-emotional", {{"score_emotional", "٤"}}).status == 303);
    CHECK(says(check(world, token), "<p>4</p>"));
    send_all(world, token);

    CHECK(given::scores_of(world, known.listening) == "2, 4");
}

TEST_CASE("at closing she is also asked whether it was answered, and what she thinks of Home-Start")
{
    auto world = World{};
    given::sanne_with_needs(world);
    auto const token = given::ask_sanne(world, When::closing);

    CHECK(says(look_at(world, token, "need-emotional"), "Is deze vraag beantwoord?"));
    CHECK(says(look_at(world, token, "need-emotional"), "Vraag 1 van 6"));
    fill_in(world, token, "need-emotional", {{"score_emotional", "5"}, {"reached_emotional", "reached"}});
    CHECK(fill_in(world, token, "judgement", {{"mark", "10"}, {"word", "very_good"}}).status == 303);

    auto const last = check(world, token);
    CHECK(says(last, "5 (gaat heel goed)"));
    CHECK(says(last, "Is deze vraag beantwoord? Ja"));
    CHECK(says(last, "<p>10</p><p>Heel goed</p>"));
}

TEST_CASE("another language keeps what was chosen, and says nothing of an error")
{
    auto world = World{};
    given::sanne_with_needs(world);
    auto const token = given::ask_sanne(world);
    auto const http = support::post(
        {{"token", token}, {"screen", "need-emotional"}}, {{"score_emotional", "3"}, {"lang", "ar"}}
    );
    auto const& arabic = world.catalogues.in(text::Language::ar);
    auto const plain = world.page_request(http);
    auto request = accounts::PageRequest{
        .http = http,
        .database = world.database,
        .programme = world.programme,
        .catalogues = world.catalogues,
        .texts = arabic,
        .site = world.site,
        .assets = world.assets,
        .press = world.press,
        .now = plain.now,
        .today = plain.today,
        .csrf_token = "form-token",
        .in_all_languages = true,
    };

    auto const page = update_score_screen(request);

    CHECK(page.status == 200);
    CHECK(says(page, R"(dir="rtl")"));
    CHECK(says(page, arabic.translate("Hoe gaat het nu?")));
    CHECK(says(page, R"(value="3" checked)"));
    CHECK(says(page, "Ik ben veel alleen."));
}

TEST_CASE("to send nothing at all is not possible, and says what to do")
{
    auto world = World{};
    given::sanne_with_needs(world);
    auto const token = given::ask_sanne(world);

    auto const page = send_all(world, token);

    CHECK(page.status == 422);
    CHECK(says(page, "Je koos nog niets. Kies eerst hoe het gaat."));
}

TEST_CASE("a link that was used, withdrawn or is too old shows a kind page on every screen, and nothing else")
{
    auto world = World{};
    given::sanne_with_needs(world);
    auto const token = given::ask_sanne(world);
    given::choose(world, token, "score_emotional", "4");
    REQUIRE(given::send_scores(world, token));
    auto const before = support::contents_of(world.database);

    auto const screens = std::vector{
        look(world, token),
        look_at(world, token, "need-emotional"),
        fill_in(world, token, "need-emotional", {{"score_emotional", "0"}}),
        check(world, token),
        send_all(world, token),
    };
    for (auto const& page : screens) {
        CHECK(page.status == 410);
        CHECK(says(page, "Je hebt al verstuurd wat je koos."));
        CHECK_FALSE(says(page, "alleen."));
    }
    CHECK(support::contents_of(world.database) == before);
    CHECK_THROWS_AS(look(world, crypto::random_token()), base::NotFound);
}

TEST_CASE("a link that nobody sent is told kindly, with what to do, and says nothing of any family")
{
    auto world = World{};
    given::sanne_with_needs(world);
    auto const path = support::PathParameters{{"token", crypto::random_token()}};
    auto const page = world.open(of_link<show_score_link>, support::get(path));
    CHECK(page.status == 404);
    CHECK(says(page, "Deze link werkt niet meer"));
    CHECK(says(page, "Bel je coördinator van Home-Start."));
    CHECK_FALSE(says(page, "Sanne"));
}

TEST_CASE("when all her questions went meanwhile there is nothing to fill in")
{
    auto world = World{};
    auto const known = given::sanne_with_needs(world);
    auto const token = given::ask_sanne(world);
    needs::drop_need(world.database, known.listening, World::today);
    CHECK(says(look(world, token), "/need-practical"));
    needs::drop_need(world.database, known.practical, World::today);

    CHECK(look(world, token).status == 410);
    CHECK(check(world, token).status == 410);
}

} // namespace evaluation
