#include "closing/actions/close_case.hpp"
#include "closing/pages/closing_pages.hpp"
#include "closing/pages/debrief_pages.hpp"
#include "closing/pages/follow_up_pages.hpp"
#include "closing/pages/winding_down_pages.hpp"
#include "closing/store/closing_store.hpp"
#include "evaluation/pages/evaluation_pages.hpp"
#include "evaluation/pages/self_scoring_pages.hpp"
#include "evaluation/store/answer_store.hpp"
#include "evaluation/store/evaluation_store.hpp"
#include "evaluation/tests/own_scores.hpp"
#include "platform/base/not_found.hpp"
#include "support/contents.hpp"

namespace closing {

namespace {

namespace given = evaluation::given;

using given::day;
using support::says;
using support::TypedFields;

support::PathParameters path_of(matching::MatchId match)
{
    return {{"match", std::to_string(match.value())}};
}

support::PathParameters path_of_sanne(support::World const& world)
{
    return {{"case", std::to_string(world.sanne.value())}};
}

using Page = web::Response (*)(accounts::SignedInRequest&);

web::Response show(support::World& world, Page page)
{
    return world.open(page, world.ria, support::get(path_of_sanne(world)));
}

web::Response send(support::World& world, Page page, TypedFields fields)
{
    return world.open(page, world.ria, support::post(path_of_sanne(world), std::move(fields)));
}

// "reached_1"
std::string reached_field(needs::NeedId need)
{
    return "reached_" + std::to_string(need.value());
}

// What the parent sent by herself stood on the page.
std::string seen_of_sanne(support::World& world)
{
    return std::to_string(given::only_scoring(world).id.value());
}

void close_now(support::World& world)
{
    auto const closed = close_case(
        world.database,
        world.occasion(),
        {.family_case = world.sanne, .on = day("2026-11-02"), .reason = "goal_reached"}
    );
    REQUIRE(closed);
}

} // namespace

TEST_CASE("winding down is agreed on its page, which shows what was agreed before")
{
    auto world = support::World{};
    given::support_by_anna(world);

    auto const sent =
        send(world, create_winding_down, {{"on", "2026-11-20"}, {"support_ends_on", "2026-12-15"}});
    CHECK(sent.status == 303);
    CHECK(sent.header("Location") == "/cases/" + std::to_string(world.sanne.value()));
    CHECK(says(show(world, show_winding_down), "Nu is afgesproken: de steun stopt op 15 december 2026."));
}

TEST_CASE("an end of support in the past is refused, and what was typed stays")
{
    auto world = support::World{};
    given::support_by_anna(world);

    auto const page = send(
        world,
        create_winding_down,
        {{"on", "2026-11-23"}, {"support_ends_on", "2026-11-20"}, {"note", "Samen gekozen"}}
    );

    CHECK(page.status == 422);
    CHECK(says(page, "Deze dag is al geweest. Kies vandaag of later."));
    CHECK(says(page, "Deze dag is nog niet geweest."));
    CHECK(says(page, "Samen gekozen"));
    CHECK(given::state_of_sanne(world) == programme::CaseState::supported);
}

TEST_CASE("the closing form asks per question, and says what the referrer will hear")
{
    auto world = support::World{};
    given::support_by_anna(world);
    auto const need = given::insert_need(world, "practical", "Overdag even rust.");

    auto const page = show(world, show_closing);
    CHECK(says(page, "Overdag even rust."));
    CHECK(says(page, reached_field(need)));
    CHECK(says(page, "Het gezin kan zelf verder"));
    CHECK(says(page, "De verwijzer krijgt bericht dat de steun is afgerond."));

    world.database.execute("DELETE FROM consents");
    CHECK(says(show(world, show_closing), "Vraag de ouder of de verwijzer mag horen dat de steun stopt."));
    world.database.execute("UPDATE family_cases SET referrer_id = NULL");
    CHECK_FALSE(says(show(world, show_closing), "De verwijzer krijgt"));
}

TEST_CASE("a closing visit is recorded, and the form sent twice closes once")
{
    auto world = support::World{};
    given::support_by_anna(world);
    auto const need = given::insert_need(world, "practical", "");
    auto const form = TypedFields{
        {"submission_key", "a-form"},
        {"how", "home"},
        {"on", "2026-11-20"},
        {"reason", "goal_reached"},
        {"goes_well", "Alles"},
        {"score_practical", "5"},
        {"scored_by", "parent"},
        {reached_field(need), "reached"},
        {"mark", "9"},
        {"word", "very_good"},
    };

    CHECK(send(world, create_closing, form).status == 303);
    CHECK(send(world, create_closing, form).status == 303);

    auto const closing = find_closing(world.database, world.sanne).value();
    CHECK(closing.judgement.value().mark == 9);
    CHECK(closing.results.at(0).reached == Reached::reached);
    CHECK(given::scores_of(world, need) == "2, 5");
    CHECK(given::state_of_sanne(world) == programme::CaseState::closed);
}

TEST_CASE("all that is wrong with a closing is told together, and what was typed stays")
{
    auto world = support::World{};
    given::support_by_anna(world);
    given::insert_need(world, "practical", "");
    auto const before = support::contents_of(world.database);

    auto const page = send(
        world, create_closing, {{"mark", "11"}, {"note", "Bloemen gekregen"}, {"can_be_better", "Niets"}}
    );

    CHECK(page.status == 422);
    CHECK(says(page, "Kies hoe jullie elkaar spraken."));
    CHECK(says(page, "Kies waarom de steun stopt."));
    CHECK(says(page, "Kies of deze vraag beantwoord is: Praktische hulp."));
    CHECK(says(page, "Vul een cijfer in. Van 1 tot en met 10."));
    CHECK(says(page, "Kies ook het woord dat bij het cijfer past."));
    CHECK(says(page, R"(value="11")"));
    CHECK(says(page, "Bloemen gekregen"));
    CHECK(support::contents_of(world.database) == before);
}

TEST_CASE("a mark and a word come together or not at all")
{
    auto world = support::World{};
    given::support_by_anna(world);
    auto const send_judgement = [&](std::string mark, std::string word) {
        return send(
            world,
            create_closing,
            {{"how", "phone"}, {"reason", "moved"}, {"mark", std::move(mark)}, {"word", std::move(word)}}
        );
    };

    CHECK(says(send_judgement("8", ""), "Kies ook het woord dat bij het cijfer past."));
    CHECK(says(send_judgement("", "good"), "Vul een cijfer in."));
    CHECK(send_judgement("8", "splendid").status == 422);
    CHECK(send_judgement("", "").status == 303);
    CHECK_FALSE(find_closing(world.database, world.sanne).value().judgement);
}

TEST_CASE("a case is closed without a last talk, but a talk that was typed is not dropped")
{
    auto world = support::World{};
    given::support_by_anna(world);
    given::insert_need(world, "practical", "");
    auto form = TypedFields{{"how", "none"}, {"reason", "unreachable"}};

    auto typed = form;
    typed.emplace_back("goes_well", "Alles");
    auto const page = send(world, create_closing, typed);
    CHECK(page.status == 422);
    CHECK(says(page, "Je vulde een gesprek in."));

    CHECK(send(world, create_closing, form).status == 303);
    CHECK(evaluation::list_evaluations(world.database, world.sanne).empty());
    CHECK(find_closing(world.database, world.sanne).value().results.empty());
}

TEST_CASE("a family that was never supported cannot be closed, and the page says so")
{
    auto world = support::World{};
    auto const page = send(world, create_closing, {{"how", "none"}, {"reason", "other"}});
    CHECK(page.status == 422);
    CHECK(says(page, "Dit kan nog niet"));
}

TEST_CASE("a debrief is recorded on its page, which names the volunteer")
{
    auto world = support::World{};
    auto const match = given::support_by_anna(world);
    auto const debrief = [&](std::string on) {
        return world.open(
            create_debrief,
            world.ria,
            support::post(path_of(match), {{"on", std::move(on)}, {"note", "Trots op Sanne"}})
        );
    };
    auto const too_early = debrief("2026-11-20");
    CHECK(too_early.status == 422);
    CHECK(says(too_early, "Trots op Sanne"));

    close_now(world);
    auto const page = world.open(show_debrief, world.ria, support::get(path_of(match)));
    CHECK(says(page, "Nagesprek met Anna Wassink"));
    CHECK(debrief("2026-11-22").status == 422);
    CHECK(debrief("2026-11-20").status == 303);
    CHECK_FALSE(given::due_now(world, "debrief"));
}

TEST_CASE("a follow-up call is recorded with how it goes now")
{
    auto world = support::World{};
    given::support_by_anna(world);
    auto const need = given::insert_need(world, "emotional", "");
    close_now(world);
    CHECK(says(show(world, show_follow_up), "Hierna is het traject afgerond"));

    auto const sent = send(
        world,
        create_follow_up,
        {{"result", "reached"},
         {"goes_well", "De speelochtend"},
         {"score_emotional", "4"},
         {"scored_by", "parent"}}
    );

    CHECK(sent.status == 303);
    CHECK(given::scores_of(world, need) == "2, 4");
    CHECK(given::state_of_sanne(world) == programme::CaseState::followed_up);
}

TEST_CASE("a call without an answer has no talk, and none that was typed is dropped")
{
    auto world = support::World{};
    given::support_by_anna(world);
    close_now(world);

    CHECK(says(send(world, create_follow_up, {}), "Kies of je de ouder hebt gesproken."));
    auto const typed =
        send(world, create_follow_up, {{"result", "not_reached"}, {"goes_well", "De speelochtend"}});
    CHECK(typed.status == 422);
    CHECK(says(typed, "Je vulde in hoe het gaat."));
    CHECK(says(typed, "De speelochtend"));

    CHECK(send(world, create_follow_up, {{"result", "not_wanted"}}).status == 303);
    CHECK(given::last_event(world).event.code == "not_wanted");
    CHECK(evaluation::list_evaluations(world.database, world.sanne).empty());
}

TEST_CASE("the pages of closing are not there for another location")
{
    auto world = support::World{};
    auto const match = given::support_by_anna(world);
    auto const case_page = support::get(path_of_sanne(world));
    auto const match_page = support::get(path_of(match));

    for (auto const page :
         {show_winding_down,
          create_winding_down,
          show_closing,
          create_closing,
          show_follow_up,
          create_follow_up}) {
        CHECK_THROWS_AS(world.open(page, world.joke, case_page), base::NotFound);
    }
    CHECK_THROWS_AS(world.open(show_debrief, world.joke, match_page), base::NotFound);
    CHECK_THROWS_AS(world.open(create_debrief, world.joke, match_page), base::NotFound);
}

TEST_CASE("what the parent sent by herself for the closing is shown, not asked, and kept with the closing")
{
    auto world = support::World{};
    auto const known = given::sanne_with_needs(world);
    auto const token = given::ask_sanne(world, needs::Moment::closing);
    for (auto const& [field, value] : TypedFields{
             {"score_emotional", "5"}, {"reached_emotional", "reached"}, {"mark", "9"}, {"word", "very_good"}
         }) {
        given::choose(world, token, field, value);
    }
    REQUIRE(given::send_scores(world, token));

    auto const form = show(world, show_closing);
    CHECK(says(form, "Door de ouder zelf, op 21 november 2026: 5"));
    CHECK(says(form, "Door de ouder zelf, op 21 november 2026: 9"));
    CHECK_FALSE(says(form, R"(name="mark")"));
    CHECK_FALSE(says(form, "name=\"" + reached_field(known.listening) + "\""));
    CHECK(says(form, "name=\"" + reached_field(known.practical) + "\""));

    auto const sent = send(
        world,
        create_closing,
        {{"how", "home"},
         {"own_seen", seen_of_sanne(world)},
         {"reason", "goal_reached"},
         {reached_field(known.practical), "not"},
         {"mark", "3"}}
    );
    CHECK(sent.status == 303);
    auto const closed = find_closing(world.database, world.sanne);
    REQUIRE(closed);
    CHECK(closed->judgement == Judgement{.mark = 9, .word = "very_good"});
    REQUIRE(closed->results.size() == 2);
    CHECK(closed->results[0].reached == Reached::reached);
    CHECK(closed->results[1].reached == Reached::not_reached);
    CHECK(given::scores_of(world, known.listening) == "2, 5");
}

TEST_CASE("a case that is closed without a talk keeps what the parent sent by herself")
{
    auto world = support::World{};
    auto const known = given::sanne_with_needs(world);
    auto const token = given::ask_sanne(world, needs::Moment::closing);
    for (auto const& [field, value] :
         TypedFields{{"reached_emotional", "partly"}, {"mark", "7"}, {"word", "good"}}) {
        given::choose(world, token, field, value);
    }
    REQUIRE(given::send_scores(world, token));

    CHECK(send(world, create_closing, {{"how", "none"}, {"reason", "moved"}}).status == 422);
    auto const sent = send(
        world, create_closing, {{"how", "none"}, {"reason", "moved"}, {"own_seen", seen_of_sanne(world)}}
    );
    CHECK(sent.status == 303);

    auto const closed = find_closing(world.database, world.sanne);
    REQUIRE(closed);
    CHECK(closed->judgement->mark == 7);
    REQUIRE(closed->results.size() == 1);
    CHECK(closed->results[0].need == known.listening);
}

TEST_CASE("at the follow-up the form shows what the parent scored by herself")
{
    auto world = support::World{};
    given::sanne_with_needs(world);
    close_now(world);
    given::sanne_scores_herself(world, needs::Moment::follow_up);

    auto const form = show(world, show_follow_up);

    CHECK(says(form, "Door de ouder zelf, op 21 november 2026: 4"));
    CHECK_FALSE(says(form, R"(name="score_emotional")"));
}

TEST_CASE("what the parent scored by herself too long ago is asked again, and what is entered then counts")
{
    auto world = support::World{};
    auto const known = given::sanne_with_needs(world);
    close_now(world);
    given::sanne_scores_herself(world, needs::Moment::follow_up);
    world.now += std::chrono::days{29};

    CHECK(says(show(world, show_follow_up), R"(name="score_emotional")"));
    auto const sent = send(
        world,
        create_follow_up,
        {{"result", "reached"}, {"score_emotional", "1"}, {"scored_by", "coordinator"}}
    );

    CHECK(sent.status == 303);
    CHECK(given::scores_of(world, known.listening) == "2, 1");
    auto const page = show(world, evaluation::show_self_scorings);
    CHECK(says(page, "Scores die niet meetellen"));
    CHECK(says(page, "<dd><p>4</p></dd>"));
}

TEST_CASE("the questionnaire of the closing is asked with the talk, and may not be typed without one")
{
    auto world = support::World{};
    given::support_by_anna(world);
    CHECK(says(show(world, show_closing), "Wat hielp je het meest?"));
    auto const answers =
        TypedFields{{"q.look_back.helped_most", "listening"}, {"q.look_back.recommends", "yes"}};
    auto const with = [&](TypedFields fields) {
        fields.insert(fields.end(), answers.begin(), answers.end());
        return fields;
    };

    auto const without_talk = send(world, create_closing, with({{"how", "none"}, {"reason", "moved"}}));
    CHECK(without_talk.status == 422);
    CHECK(says(without_talk, "Je vulde een gesprek in."));
    CHECK(says(without_talk, R"(value="listening" checked)"));
    CHECK(send(world, create_closing, with({{"how", "home"}, {"reason", "moved"}})).status == 303);

    auto const kept = evaluation::list_answers(world.database, world.sanne);
    REQUIRE(kept.size() == 2);
    CHECK(kept[0].answer.words == "Iemand die naar me luistert");
    CHECK(kept[1].answer.code == "yes");
    CHECK(kept[1].moment == needs::Moment::closing);
}

TEST_CASE("what is wrong with answers is told with all else that is wrong, in one round")
{
    auto world = support::World{};
    given::support_by_anna(world);
    auto const wrong_lines = [](web::Response const& page) {
        auto count = 0;
        for (auto at = page.body.find("field-error"); at != std::string::npos;
             at = page.body.find("field-error", at + 1)) {
            ++count;
        }
        return count;
    };
    auto const answer = std::pair<std::string, std::string>{"q.look_back.recommends", "no such answer"};
    auto const closing =
        wrong_lines(send(world, create_closing, {{"how", "home"}, {"reason", "moved"}, answer}));
    CHECK(wrong_lines(send(world, create_closing, {{"reason", "moved"}, answer})) > closing);

    close_now(world);
    auto const goes = std::pair<std::string, std::string>{"q.three_months_later.goes_now", "99"};
    auto const call = wrong_lines(send(world, create_follow_up, {{"result", "reached"}, goes}));
    CHECK(call > 0);
    CHECK(wrong_lines(send(world, create_follow_up, {goes})) > call);
}

TEST_CASE("the evaluation of a family that is over says so before anything is typed")
{
    auto world = support::World{};
    given::support_by_anna(world);
    CHECK(says(show(world, evaluation::show_evaluation), "Leg de evaluatie vast"));
    close_now(world);
    auto const page = show(world, evaluation::show_evaluation);
    CHECK(page.status == 200);
    CHECK(says(page, "Dit traject is al afgelopen."));
    CHECK_FALSE(says(page, "Leg de evaluatie vast"));
}

TEST_CASE("the questionnaire of the follow-up is asked when the parent was reached")
{
    auto world = support::World{};
    given::support_by_anna(world);
    close_now(world);
    auto const answers = TypedFields{
        {"result", "not_reached"},
        {"q.three_months_later.goes_now", "4"},
        {"q.three_months_later.other_help", "yes"},
        {"q.three_months_later.which_help", "Het wijkteam"}
    };

    auto const unreached = send(world, create_follow_up, answers);
    CHECK(unreached.status == 422);
    CHECK(says(unreached, "Je vulde in hoe het gaat."));
    CHECK(says(unreached, "Het wijkteam"));
    auto reached = answers;
    reached[0].second = "reached";
    CHECK(send(world, create_follow_up, reached).status == 303);

    auto const kept = evaluation::list_answers(world.database, world.sanne);
    REQUIRE(kept.size() == 3);
    CHECK(
        kept[0].answer.asked == "Hoe gaat het nu met jou en je gezin? (0: gaat niet goed, 5: gaat heel goed)"
    );
    CHECK(kept[2].answer.words == "Het wijkteam");
}

} // namespace closing
