#include "accounts/actions/mailed_links.hpp"
#include "closing/actions/agree_winding_down.hpp"
#include "closing/actions/close_case.hpp"
#include "closing/store/closing_store.hpp"
#include "evaluation/store/evaluation_store.hpp"
#include "evaluation/tests/given.hpp"
#include "intake/store/consent_store.hpp"
#include "platform/base/not_found.hpp"
#include "platform/mail/outbox.hpp"
#include "support/contents.hpp"
#include "support/failing_connection.hpp"

namespace closing {

namespace {

namespace given = evaluation::given;

using given::day;
using programme::CaseState;
using programme::EventKind;
using programme::JourneyRefusal;

AgreeWindingDown winding_down(support::World const& world)
{
    return {
        .family_case = world.sanne,
        .on = day("2026-11-18"),
        .support_ends_on = day("2026-12-17"),
        .note = "Samen met Anna afgesproken",
        .submission_key = "winding-down-form",
    };
}

CloseCase closing_visit(support::World const& world, std::optional<needs::NeedId> need = std::nullopt)
{
    auto talk = evaluation::Talk{.how = evaluation::TalkPlace::home, .goes_well = "Ik durf weer."};
    auto wish = CloseCase{
        .family_case = world.sanne,
        .on = day("2026-11-20"),
        .reason = "goal_reached",
        .judgement = Judgement{.mark = 9, .word = "very_good"},
        .note = "Bloemen gekregen",
        .submission_key = "closing-form",
    };
    if (need) {
        talk.scores = {{.need = *need, .score = 5}};
        wish.results = {{.need = *need, .reached = Reached::partly}};
    }
    wish.talk = talk;
    return wish;
}

std::optional<base::Date> over_on(support::World& world, matching::MatchId match)
{
    return matching::load_match(world.database, match, world.aalten).over_on;
}

// The mails to Jeroen, who pointed Sanne to us.
std::vector<std::string> mails_to_referrer(support::World& world)
{
    auto subjects = std::vector<std::string>{};
    for (auto const& mail : mail::list_waiting_mails(world.database, world.now, 10)) {
        if (mail.person == world.jeroen.person.value()) {
            subjects.push_back(mail.subject);
        }
    }
    return subjects;
}

} // namespace

TEST_CASE("winding down is agreed with the day on which support ends, and can be agreed anew")
{
    auto world = support::World{};
    given::support_by_anna(world);
    auto wish = winding_down(world);
    REQUIRE(agree_winding_down(world.database, world.occasion(), wish));

    CHECK(given::state_of_sanne(world) == CaseState::winding_down);
    CHECK(given::last_event(world).event.planned_for == day("2026-12-17"));
    CHECK(given::last_event(world).note == "Samen met Anna afgesproken");

    wish.submission_key = "another tab";
    auto const same = agree_winding_down(world.database, world.occasion(), wish);
    CHECK(same.error() == JourneyRefusal::already_done);

    wish.support_ends_on = day("2027-01-07");
    REQUIRE(agree_winding_down(world.database, world.occasion(), wish));
    CHECK(given::due_now(world, "closing_visit").value().due == day("2027-01-07"));
}

TEST_CASE("the form of winding down sent twice is one agreement")
{
    auto world = support::World{};
    given::support_by_anna(world);
    REQUIRE(agree_winding_down(world.database, world.occasion(), winding_down(world)));
    auto const before = support::contents_of(world.database);

    CHECK(agree_winding_down(world.database, world.occasion(), winding_down(world)));
    CHECK(support::contents_of(world.database) == before);
}

TEST_CASE("support does not wind down before it began, nor end before that is agreed")
{
    auto world = support::World{};
    auto wish = winding_down(world);
    auto const refusal_of = [&] {
        return agree_winding_down(world.database, world.occasion(), wish).error();
    };
    CHECK(refusal_of() == JourneyRefusal::not_in_this_state);

    given::support_by_anna(world);
    wish.support_ends_on = day("2026-11-17");
    CHECK(refusal_of() == JourneyRefusal::planned_date_out_of_range);
    CHECK(given::state_of_sanne(world) == CaseState::supported);
}

TEST_CASE("a closing visit keeps the final evaluation, the mark and what was reached")
{
    auto world = support::World{};
    given::support_by_anna(world);
    auto const need = given::insert_need(world, "emotional", "Ik wil mijn verhaal kwijt.");
    CHECK_FALSE(find_closing(world.database, world.sanne));

    REQUIRE(close_case(world.database, world.occasion(), closing_visit(world, need)));

    auto const closing = find_closing(world.database, world.sanne);
    REQUIRE(closing);
    CHECK(closing->closed_on == day("2026-11-20"));
    REQUIRE(closing->judgement);
    CHECK(closing->judgement->mark == 9);
    CHECK(closing->judgement->word == "very_good");
    REQUIRE(closing->results.size() == 1);
    CHECK(closing->results[0].need == need);
    CHECK(closing->results[0].reached == Reached::partly);
    CHECK(given::scores_of(world, need) == "2, 5");
    auto const evaluations = evaluation::list_evaluations(world.database, world.sanne);
    REQUIRE(evaluations.size() == 1);
    CHECK(evaluations[0].moment == evaluation::Moment::closing);
    CHECK(evaluations[0].goes_well == "Ik durf weer.");
}

TEST_CASE("with the case its match ends: a debrief is due, and a call after three months")
{
    auto world = support::World{};
    auto const match = given::support_by_anna(world);
    REQUIRE(agree_winding_down(world.database, world.occasion(), winding_down(world)));

    REQUIRE(close_case(world.database, world.occasion(), closing_visit(world)));

    CHECK(given::state_of_sanne(world) == CaseState::closed);
    CHECK(over_on(world, match) == day("2026-11-20"));
    CHECK(matching::list_open_matches_of(world.database, world.anna).empty());
    CHECK(given::due_now(world, "debrief").value().match == match);
    CHECK(given::due_now(world, "follow_up").value().due == day("2027-02-22")); // the 20th is a Saturday
    CHECK_FALSE(given::due_now(world, "closing_visit"));
}

TEST_CASE("the referrer hears of the end in the same step, as far as the parent allows")
{
    auto world = support::World{};
    given::support_by_anna(world);

    SUBCASE("she agreed")
    {
        REQUIRE(close_case(world.database, world.occasion(), closing_visit(world)));
        CHECK(mails_to_referrer(world) == std::vector<std::string>{"Home-Start: de steun is afgerond"});
        CHECK(given::last_event(world).event.kind == EventKind::end_notice_settled);
        CHECK(given::last_event(world).event.code == "sent");
    }

    SUBCASE("she said no")
    {
        intake::insert_consent(
            world.database,
            intake::load_family_case(world.database, world.sanne, world.aalten),
            {.purpose = intake::ConsentPurpose::end_notice,
             .given = false,
             .answered_on = day("2026-11-18"),
             .how = intake::ConsentChannel::home_visit},
            world.occasion()
        );
        REQUIRE(close_case(world.database, world.occasion(), closing_visit(world)));
        CHECK(mails_to_referrer(world).empty());
        CHECK(given::last_event(world).event.code == "not_allowed");
    }

    SUBCASE("nobody asked her: it stays on the list")
    {
        world.database.execute("DELETE FROM consents");
        REQUIRE(close_case(world.database, world.occasion(), closing_visit(world)));
        CHECK(mails_to_referrer(world).empty());
        CHECK(given::last_event(world).event.kind == EventKind::closed);
        CHECK(given::due_now(world, "notice_of_end"));
    }
}

TEST_CASE("a case is closed without a last talk, also when its match ended before")
{
    auto world = support::World{};
    auto const match = given::support_by_anna(world);
    given::tell(world, {{EventKind::match_ended, "2026-11-10", "volunteer_stopped", "", match}});
    matching::set_match_over(world.database, match, day("2026-11-10"));
    auto wish = closing_visit(world);
    wish.reason = "family_stopped";
    wish.talk = std::nullopt;
    wish.judgement = std::nullopt;

    REQUIRE(close_case(world.database, world.occasion(), wish));

    CHECK(evaluation::list_evaluations(world.database, world.sanne).empty());
    CHECK_FALSE(find_closing(world.database, world.sanne).value().judgement);
    CHECK(over_on(world, match) == day("2026-11-10"));
    CHECK(given::due_now(world, "debrief").value().match == match);
}

TEST_CASE("a volunteer who was only proposed is free again when the case is closed, and her link is settled")
{
    auto world = support::World{};
    given::support_by_anna(world);
    auto const proposal = given::insert_match_with(world, world.bea);
    given::tell(world, {{EventKind::proposed, "2026-11-16", "", "", proposal}});
    auto const token = accounts::issue_link(
        world.database,
        {.purpose = accounts::LinkPurpose::proposal,
         .subject = proposal.value(),
         .person = world.anna_signed_in.person,
         .location = world.aalten,
         .created_at = world.now,
         .expires_at = world.now + std::chrono::hours{24}}
    );
    auto const open = [&] {
        return accounts::open_link(world.database, accounts::LinkPurpose::proposal, token, world.now);
    };
    REQUIRE(open());

    REQUIRE(close_case(world.database, world.occasion(), closing_visit(world)));

    CHECK(over_on(world, proposal) == day("2026-11-20"));
    CHECK_FALSE(open());
    auto const history = intake::load_history(world.database, world.sanne);
    CHECK(programme::match_state(history, proposal) == programme::MatchState::withdrawn);
}

TEST_CASE("the form of a closing sent twice closes once; another form is told that it was done")
{
    auto world = support::World{};
    given::support_by_anna(world);
    auto wish = closing_visit(world);
    REQUIRE(close_case(world.database, world.occasion(), wish));
    auto const before = support::contents_of(world.database);

    CHECK(close_case(world.database, world.occasion(), wish));
    wish.submission_key = "the form of Wim";
    auto const again = close_case(world.database, world.occasion_of(world.wim), wish);

    CHECK(again.error() == JourneyRefusal::already_done);
    CHECK(support::contents_of(world.database) == before);
}

TEST_CASE("a closing is refused before support, for an unknown reason, and on a day before the start")
{
    auto world = support::World{};
    auto const refusal_of = [&](CloseCase const& wish) {
        return close_case(world.database, world.occasion(), wish).error();
    };
    CHECK(refusal_of(closing_visit(world)) == JourneyRefusal::not_in_this_state);

    given::support_by_anna(world);
    auto const before = support::contents_of(world.database);
    auto unknown = closing_visit(world);
    unknown.reason = "bored";
    CHECK(refusal_of(unknown) == JourneyRefusal::unknown_code);
    auto early = closing_visit(world);
    early.on = day("2026-10-14");
    CHECK(refusal_of(early) == JourneyRefusal::before_earlier_event);
    CHECK(support::contents_of(world.database) == before);
}

TEST_CASE("a result for another family's question is not kept, nor the closing it came with")
{
    auto world = support::World{};
    given::support_by_anna(world);
    auto const before = support::contents_of(world.database);
    auto wish = closing_visit(world);
    wish.results = {{.need = needs::NeedId{4711}, .reached = Reached::reached}};

    CHECK_THROWS_AS(close_case(world.database, world.occasion(), wish), base::NotFound);
    CHECK(support::contents_of(world.database) == before);
}

TEST_CASE("a coordinator of another location closes nothing")
{
    auto world = support::World{};
    given::support_by_anna(world);
    auto const before = support::contents_of(world.database);
    auto const occasion = world.occasion_of(world.joke);

    CHECK_THROWS_AS(agree_winding_down(world.database, occasion, winding_down(world)), base::NotFound);
    CHECK_THROWS_AS(close_case(world.database, occasion, closing_visit(world)), base::NotFound);
    CHECK(support::contents_of(world.database) == before);
}

TEST_CASE("winding down and closing are kept as a whole or not at all")
{
    auto world = support::World{};
    given::support_by_anna(world);
    auto const need = given::insert_need(world, "connection", "");

    support::check_all_or_nothing(world.database, [&](database::Connection& database) {
        static_cast<void>(agree_winding_down(database, world.occasion(), winding_down(world)));
    });
    auto const statements =
        support::check_all_or_nothing(world.database, [&](database::Connection& database) {
            static_cast<void>(close_case(database, world.occasion(), closing_visit(world, need)));
        });
    CHECK(statements > 12);
    CHECK(mails_to_referrer(world).size() == 1);
}

} // namespace closing
