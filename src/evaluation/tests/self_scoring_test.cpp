#include "accounts/actions/mailed_links.hpp"
#include "accounts/store/mailed_link_store.hpp"
#include "evaluation/actions/hold_evaluation.hpp"
#include "evaluation/tests/own_scores.hpp"
#include "intake/actions/change_family_details.hpp"
#include "people/store/person_store.hpp"
#include "platform/base/not_found.hpp"
#include "platform/crypto/crypto.hpp"
#include "support/contents.hpp"
#include "support/failing_connection.hpp"

namespace evaluation {

namespace {

using When = needs::Moment;
using programme::EventKind;
using support::World;

std::vector<When> moments_now(World& world)
{
    return moments_to_score(intake::load_history(world.database, world.sanne));
}

AskRefusal refusal_to_ask(World& world, When moment = When::interim)
{
    auto const asked =
        mail_self_scoring(world.database, world.occasion(), {.family_case = world.sanne, .moment = moment});
    REQUIRE_FALSE(asked.has_value());
    return asked.error();
}

ScoringLinkRefusal refusal_of_link(World& world, std::string_view token)
{
    auto const open = given::open_link(world, token);
    REQUIRE_FALSE(open.has_value());
    return open.error();
}

// Her e-mail address; another last name comes with it.
void change_address(World& world, std::string const& email)
{
    auto const family_case = intake::load_family_case(world.database, world.sanne, world.aalten);
    auto const parent = people::load_person(world.database, world.sanne_person, world.aalten);
    auto contact = intake::contact_of(parent);
    contact.email = people::EmailAddress::parse(email);
    contact.last_name = "Anders";
    REQUIRE(intake::change_family_details(
        world.database,
        world.occasion(),
        {.family_case = world.sanne,
         .version = family_case.version,
         .parent_version = parent.version,
         .parent = contact,
         .details = intake::details_of(family_case)}
    ));
}

int count(World& world, std::string const& table)
{
    auto rows = world.database.query("SELECT count(*) FROM " + table);
    rows.next();
    return rows.small(0);
}

} // namespace

TEST_CASE("a parent can score herself at the moments that her family comes to")
{
    auto world = World{};
    CHECK(moments_now(world) == std::vector{When::acquaintance});

    auto const match = given::support_by_anna(world);
    CHECK(moments_now(world) == std::vector{When::first_check, When::interim, When::closing});

    given::tell(world, {{EventKind::first_check_held, "2026-11-19", "", "2027-02-22", match}});
    CHECK(moments_now(world) == std::vector{When::interim, When::closing});

    given::tell(world, {{EventKind::winding_down_agreed, "2026-11-20", "", "2026-12-15"}});
    CHECK(moments_now(world) == std::vector{When::closing, When::interim});

    given::tell(world, {{EventKind::closed, "2026-11-20", "goal_reached"}});
    CHECK(moments_now(world) == std::vector{When::follow_up});

    given::tell(world, {{EventKind::followed_up, "2026-11-21", "reached"}});
    CHECK(moments_now(world).empty());
}

TEST_CASE("she is mailed a link in her own language, which says nothing of her questions")
{
    auto world = World{};
    given::sanne_with_needs(world);
    auto parent = people::load_person(world.database, world.sanne_person, world.aalten);
    parent.language = text::Language::tr;
    REQUIRE(people::update_person(world.database, parent));

    given::ask_sanne(world);

    auto const letter = support::waiting_letters(world).back();
    auto const& turkish = world.catalogues.in(text::Language::tr);
    CHECK(letter.to == world.sanne_person);
    CHECK(letter.subject == turkish.translate("Home-Start: hoe gaat het met jou?"));
    CHECK(letter.body.find(turkish.date(given::day("2026-12-12"))) != std::string::npos);
    CHECK(letter.body.find("/links/scores/") != std::string::npos);
    CHECK(letter.body.find("alleen") == std::string::npos);
    CHECK(given::only_scoring(world).asked_by == world.ria.account);
}

TEST_CASE("the link works as long as the programme says")
{
    auto world = World{};
    given::sanne_with_needs(world);
    world.programme.self_scoring.link_term = {.count = 3, .unit = programme::Duration::Unit::days};
    auto const token = given::ask_sanne(world);

    world.now += std::chrono::days{3} - std::chrono::seconds{1};
    CHECK(given::open_link(world, token).has_value());
    world.now += std::chrono::seconds{1};
    CHECK(refusal_of_link(world, token) == ScoringLinkRefusal::too_old);
    CHECK_FALSE(given::send_scores(world, token));
}

TEST_CASE("a parent is not asked what she cannot answer, nor twice on a day")
{
    auto world = World{};
    CHECK(refusal_to_ask(world, When::acquaintance) == AskRefusal::nothing_to_ask);
    given::sanne_with_needs(world);
    CHECK(refusal_to_ask(world, When::follow_up) == AskRefusal::wrong_moment);
    CHECK(refusal_to_ask(world, When::acquaintance) == AskRefusal::wrong_moment);

    given::ask_sanne(world);
    CHECK(refusal_to_ask(world) == AskRefusal::already_today);
    CHECK(support::waiting_letters(world).size() == 1);

    auto parent = people::load_person(world.database, world.sanne_person, world.aalten);
    parent.email = std::nullopt;
    REQUIRE(people::update_person(world.database, parent));
    CHECK(refusal_to_ask(world, When::closing) == AskRefusal::no_email);
    CHECK(count(world, "self_scorings") == 1);
}

TEST_CASE("mailed again on another day, both links lead to the same draft")
{
    auto world = World{};
    given::sanne_with_needs(world);
    auto const first = given::ask_sanne(world);
    given::choose(world, first, "score_emotional", "3");
    world.now += std::chrono::days{2};

    auto const second = given::ask_sanne(world);

    CHECK(second != first);
    CHECK(given::only_scoring(world).expires_at == world.now + std::chrono::weeks{3});
    CHECK(count(world, "self_scorings") == 1);
    auto const open = given::open_link(world, second);
    REQUIRE(open.has_value());
    CHECK(chosen_in(open->draft, "score_emotional") == "3");
    CHECK(given::send_scores(world, first));
    CHECK(refusal_of_link(world, second) == ScoringLinkRefusal::used);
}

TEST_CASE("what she sends counts as her own, with the day, and her draft is gone")
{
    auto world = World{};
    auto const known = given::sanne_with_needs(world);
    auto const token = given::ask_sanne(world);
    world.now += std::chrono::days{2};
    given::choose(world, token, "score_emotional", "3");
    given::choose(world, token, "score_emotional", "5");
    CHECK(given::scores_of(world, known.listening) == "2");

    REQUIRE(given::send_scores(world, token));

    CHECK(given::scores_of(world, known.listening) == "2, 5");
    CHECK(given::scores_of(world, known.practical) == "2");
    auto const score = needs::list_scores(world.database, known.listening).back();
    CHECK(score.own);
    CHECK(score.scored_by == needs::ScoredBy::parent);
    CHECK(score.moment == When::interim);
    CHECK(score.scored_on == given::day("2026-11-23"));
    CHECK(given::only_scoring(world).sent_on == given::day("2026-11-23"));
    CHECK(count(world, "self_scoring_drafts") == 0);
}

TEST_CASE("sent twice counts once, and who has the link afterwards can do nothing with it")
{
    auto world = World{};
    auto const known = given::sanne_with_needs(world);
    auto const token = given::ask_sanne(world);
    given::choose(world, token, "score_emotional", "4");
    REQUIRE(given::send_scores(world, token));
    auto const before = support::contents_of(world.database);

    CHECK_FALSE(given::send_scores(world, token));
    CHECK(refusal_of_link(world, token) == ScoringLinkRefusal::used);
    auto const kept = keep_choice(
        world.database,
        given::without_account(world),
        {.token = token, .fields = {{"score_emotional", {"0"}}}, .next_screen = "check"}
    );
    CHECK_FALSE(kept.has_value());

    CHECK(support::contents_of(world.database) == before);
    CHECK(given::scores_of(world, known.listening) == "2, 4");
}

TEST_CASE("nothing is sent when she chose nothing")
{
    auto world = World{};
    given::sanne_with_needs(world);
    auto const token = given::ask_sanne(world);

    auto const sent = send_own_scores(world.database, given::without_account(world), token);

    REQUIRE_FALSE(sent.has_value());
    CHECK(std::holds_alternative<NothingChosen>(sent.error()));
    CHECK(given::open_link(world, token).has_value());
}

TEST_CASE("of a draft only counts what the programme knows, about needs that are still hers")
{
    auto world = World{};
    auto const known = given::sanne_with_needs(world);
    auto const token = given::ask_sanne(world);
    for (auto const& [field, value] : std::vector<std::pair<std::string, std::string>>{
             {"score_emotional", "6"}, {"score_practical", "1"}, {"score_connection", "5"}, {"mark", "10"}
         }) {
        given::choose(world, token, field, value);
    }
    REQUIRE(given::send_scores(world, token));

    CHECK(given::scores_of(world, known.listening) == "2");
    CHECK(given::scores_of(world, known.practical) == "2, 1");
    CHECK_FALSE(given::only_scoring(world).judgement);
}

TEST_CASE("at closing she gives a mark with a word, and says of each need whether it was answered")
{
    auto world = World{};
    auto const known = given::sanne_with_needs(world);
    auto const token = given::ask_sanne(world, When::closing);
    given::choose(world, token, "mark", "9");
    given::choose(world, token, "reached_emotional", "partly");
    auto const half = given::open_link(world, token);
    CHECK_FALSE(read_own_answers(half->sheet, half->draft, world.programme).judgement);
    given::choose(world, token, "word", "good");

    REQUIRE(given::send_scores(world, token));

    auto const scoring = given::only_scoring(world);
    CHECK(scoring.judgement == Judgement{.mark = 9, .word = "good"});
    auto const results = list_own_results(world.database, scoring.id);
    REQUIRE(results.size() == 1);
    CHECK(results[0].need == known.listening);
    CHECK(results[0].reached == Reached::partly);
}

TEST_CASE("a coordinator's score of the same moment is replaced by the parent's own, and kept as history")
{
    auto world = World{};
    auto const known = given::sanne_with_needs(world);
    auto const token = given::ask_sanne(world);
    REQUIRE(hold_evaluation(
        world.database,
        world.occasion(),
        {.family_case = world.sanne,
         .on = World::today,
         .talk =
             {.how = TalkPlace::home,
              .scores = {{.need = known.listening, .score = 3}},
              .scored_by = needs::ScoredBy::coordinator},
         .next_on = given::day("2027-03-01")}
    ));
    CHECK(given::scores_of(world, known.listening) == "2, 3");

    given::choose(world, token, "score_emotional", "5");
    REQUIRE(given::send_scores(world, token));

    CHECK(given::scores_of(world, known.listening) == "2, 5");
    auto const replaced = needs::list_replaced_scores(world.database, world.sanne);
    REQUIRE(replaced.size() == 1);
    CHECK(replaced[0].score.score == 3);
}

TEST_CASE("a link is withdrawn with what was chosen, and says so kindly")
{
    auto world = World{};
    given::sanne_with_needs(world);
    auto const token = given::ask_sanne(world);
    given::choose(world, token, "score_emotional", "3");

    withdraw_self_scoring(world.database, world.occasion(), given::only_scoring(world).id);

    CHECK(refusal_of_link(world, token) == ScoringLinkRefusal::withdrawn);
    CHECK(count(world, "self_scoring_drafts") == 0);
    world.now += std::chrono::days{1};
    given::ask_sanne(world);
    CHECK(count(world, "self_scorings") == 2);
}

TEST_CASE("what was sent is not withdrawn any more")
{
    auto world = World{};
    auto const known = given::sanne_with_needs(world);
    given::sanne_scores_herself(world);

    withdraw_self_scoring(world.database, world.occasion(), given::only_scoring(world).id);

    CHECK_FALSE(given::only_scoring(world).withdrawn_on);
    CHECK(given::scores_of(world, known.listening) == "2, 4");
}

TEST_CASE("when the family is past the moment, the link is over")
{
    auto world = World{};
    given::sanne_with_needs(world);
    auto const token = given::ask_sanne(world);
    given::choose(world, token, "score_emotional", "3");
    given::tell(world, {{EventKind::closed, "2026-11-20", "goal_reached"}});

    CHECK(refusal_of_link(world, token) == ScoringLinkRefusal::over);
    CHECK_FALSE(given::send_scores(world, token));
}

TEST_CASE("what was sent waits to be seen, until somebody says so or records the talk")
{
    auto world = World{};
    given::sanne_with_needs(world);
    auto const unseen = [&] { return list_unseen_self_scorings(world.database, world.aalten).size(); };
    given::ask_sanne(world);
    CHECK(unseen() == 0);
    given::sanne_scores_herself(world, When::first_check);
    CHECK(unseen() == 1);
    CHECK(list_unseen_self_scorings(world.database, world.winterswijk).empty());

    note_self_scoring_seen(
        world.database, world.occasion(), list_unseen_self_scorings(world.database, world.aalten).front().id
    );
    CHECK(unseen() == 0);
}

TEST_CASE("the talk of that moment is another way to have seen it")
{
    auto world = World{};
    given::sanne_with_needs(world);
    given::sanne_scores_herself(world);
    CHECK_FALSE(list_waiting_self_scorings(world.database, world.sanne, When::interim).empty());
    CHECK(list_waiting_self_scorings(world.database, world.sanne, When::closing).empty());

    world.now += std::chrono::minutes{5};
    REQUIRE(hold_evaluation(
        world.database,
        world.occasion(),
        {.family_case = world.sanne,
         .on = World::today,
         .talk = {.how = TalkPlace::home},
         .next_on = given::day("2027-03-01")}
    ));

    CHECK(list_unseen_self_scorings(world.database, world.aalten).empty());
    CHECK(list_waiting_self_scorings(world.database, world.sanne, When::interim).empty());
}

TEST_CASE("nothing of it is there for another location")
{
    auto world = World{};
    given::sanne_with_needs(world);
    auto const token = given::ask_sanne(world);
    given::choose(world, token, "score_emotional", "3");
    auto const elsewhere = world.occasion_of(world.joke);
    auto const id = given::only_scoring(world).id;
    auto const before = support::contents_of(world.database);

    CHECK_THROWS_AS(
        mail_self_scoring(world.database, elsewhere, {.family_case = world.sanne, .moment = When::closing}),
        base::NotFound
    );
    CHECK_THROWS_AS(withdraw_self_scoring(world.database, elsewhere, id), base::NotFound);
    CHECK_THROWS_AS(note_self_scoring_seen(world.database, elsewhere, id), base::NotFound);
    CHECK_THROWS_AS(send_own_scores(world.database, elsewhere, token), base::NotFound);
    CHECK(support::contents_of(world.database) == before);
}

TEST_CASE("a link for something else does not open it, and nobody guesses one")
{
    auto world = World{};
    given::sanne_with_needs(world);
    given::ask_sanne(world);
    auto const password = accounts::issue_link(
        world.database,
        {.purpose = accounts::LinkPurpose::password,
         .subject = given::only_scoring(world).id.value(),
         .person = world.sanne_person,
         .location = world.aalten,
         .created_at = world.now,
         .expires_at = world.now + std::chrono::days{1}}
    );

    CHECK_THROWS_AS(given::open_link(world, password), base::NotFound);
    CHECK_THROWS_AS(given::open_link(world, crypto::random_token()), base::NotFound);
}

TEST_CASE("whatever fails, she is asked with a mail and a link, or not at all")
{
    auto world = World{};
    given::sanne_with_needs(world);

    support::check_all_or_nothing(world.database, [&](database::Connection& failing) {
        auto const wish = AskParent{.family_case = world.sanne, .moment = When::interim};
        auto const done = mail_self_scoring(failing, world.occasion(), wish);
        CHECK(done);
    });

    CHECK(count(world, "self_scorings") == 1);
    CHECK(support::waiting_letters(world).size() == 1);
}

TEST_CASE("whatever fails, all that she sends is kept and the link used up, or neither")
{
    auto world = World{};
    auto const known = given::sanne_with_needs(world);
    auto const token = given::ask_sanne(world, When::closing);
    for (auto const& [field, value] : std::vector<std::pair<std::string, std::string>>{
             {"score_emotional", "4"}, {"reached_emotional", "reached"}, {"mark", "8"}, {"word", "good"}
         }) {
        given::choose(world, token, field, value);
    }

    support::check_all_or_nothing(world.database, [&](database::Connection& failing) {
        auto const done = send_own_scores(failing, given::without_account(world), token);
        CHECK(done);
    });

    CHECK(given::scores_of(world, known.listening) == "2, 4");
    CHECK(given::only_scoring(world).judgement);
}

TEST_CASE("whatever fails, a choice, a withdrawal and a look are kept whole or not at all")
{
    auto world = World{};
    given::sanne_with_needs(world);
    auto const token = given::ask_sanne(world);
    auto const id = given::only_scoring(world).id;

    support::check_all_or_nothing(world.database, [&](database::Connection& failing) {
        auto const chosen = ChosenOnScreen{
            .token = token, .fields = {{"score_emotional", {"4"}}}, .next_screen = "need-practical"
        };
        auto const done = keep_choice(failing, given::without_account(world), chosen);
        CHECK(done);
    });
    support::check_all_or_nothing(world.database, [&](database::Connection& failing) {
        withdraw_self_scoring(failing, world.occasion(), id);
    });
    CHECK(given::only_scoring(world).withdrawn_on);
}

TEST_CASE("a draft that it is too late to send is forgotten")
{
    auto world = World{};
    given::sanne_with_needs(world);
    auto const token = given::ask_sanne(world);
    given::choose(world, token, "score_emotional", "3");
    auto const end = given::only_scoring(world).expires_at;

    delete_expired_scoring_drafts(world.database, end - std::chrono::seconds{1});
    CHECK(count(world, "self_scoring_drafts") == 1);
    delete_expired_scoring_drafts(world.database, end);
    CHECK(count(world, "self_scoring_drafts") == 0);
}

TEST_CASE("when the case is over nothing that was chosen is kept")
{
    auto world = World{};
    given::sanne_with_needs(world);
    auto const token = given::ask_sanne(world);
    given::choose(world, token, "score_emotional", "3");
    intake::set_over_on(world.database, world.sanne, World::today);

    delete_expired_scoring_drafts(world.database, world.now);

    CHECK(count(world, "self_scoring_drafts") == 0);
}

TEST_CASE(
    "with another e-mail address of the parent her old links open nothing, and she is mailed again at once"
)
{
    auto world = World{};
    auto const match = given::sanne_with_needs(world);
    auto const token = given::ask_sanne(world);
    given::choose(world, token, "score_emotional", "3");
    given::sanne_scores_herself(world, When::closing);
    auto const sent = support::token_in(support::waiting_letters(world).back());
    auto const klik = accounts::issue_link(
        world.database,
        {.purpose = accounts::LinkPurpose::parent_klik,
         .subject = match.listening.value(),
         .person = world.sanne_person,
         .location = world.aalten,
         .created_at = world.now,
         .expires_at = world.now + std::chrono::days{9}}
    );

    change_address(world, "sanne@elders.example");

    CHECK(refusal_of_link(world, token) == ScoringLinkRefusal::over);
    CHECK(refusal_of_link(world, sent) == ScoringLinkRefusal::used);
    CHECK_FALSE(
        accounts::open_link(world.database, accounts::LinkPurpose::parent_klik, klik, world.now).has_value()
    );
    auto const open = given::open_link(world, given::ask_sanne(world));
    REQUIRE(open.has_value());
    CHECK(chosen_in(open->draft, "score_emotional") == "3");
}

TEST_CASE("details that change without the e-mail address leave her links as they are")
{
    auto world = World{};
    given::sanne_with_needs(world);
    auto const token = given::ask_sanne(world);
    auto const parent = people::load_person(world.database, world.sanne_person, world.aalten);

    change_address(world, parent.email->value());

    CHECK(given::open_link(world, token).has_value());
}

TEST_CASE("what she sent is how it is now for so long as the programme says")
{
    auto world = World{};
    given::sanne_with_needs(world);
    auto const& rules = world.programme.self_scoring;
    given::ask_sanne(world, When::closing);
    CHECK_FALSE(is_fresh(given::only_scoring(world), rules, World::today));

    given::sanne_scores_herself(world);

    auto const waiting = list_waiting_self_scorings(world.database, world.sanne, When::interim);
    REQUIRE(waiting.size() == 1);
    CHECK(is_fresh(waiting.front(), rules, given::day("2026-12-19")));
    CHECK_FALSE(is_fresh(waiting.front(), rules, given::day("2026-12-20")));
}

} // namespace evaluation
