#include "intake/store/case_event_store.hpp"
#include "intake/store/family_case_store.hpp"
#include "matching/actions/answer_proposal.hpp"
#include "matching/actions/ask_to_talk_first.hpp"
#include "matching/actions/propose_match.hpp"
#include "matching/actions/remind.hpp"
#include "matching/actions/withdraw_proposal.hpp"
#include "matching/store/match_store.hpp"
#include "matching/store/pool_store.hpp"
#include "matching/store/talk_wish_store.hpp"
#include "platform/base/not_found.hpp"
#include "support/failing_connection.hpp"
#include "support/match_story.hpp"
#include "volunteers/actions/record_volunteer_event.hpp"
#include "volunteers/store/volunteer_store.hpp"

#include <doctest/doctest.h>

#include <algorithm>

namespace matching {

namespace {

using programme::JourneyRefusal;
using programme::MatchState;

ProposeMatch proposal_of(support::World const& world, volunteers::VolunteerId volunteer)
{
    return {
        .family_case = world.sanne,
        .volunteer = volunteer,
        .motivation = "Woont om de hoek",
        .told_to_volunteer = "Een baby van vijf maanden",
        .submission_key = "proposal",
    };
}

auto propose(support::World& world, volunteers::VolunteerId volunteer)
{
    return propose_match(world.database, world.occasion(), proposal_of(world, volunteer));
}

PoolVolunteer in_pool(support::World& world, volunteers::VolunteerId id)
{
    auto const family_case = intake::load_family_case(world.database, world.sanne, world.aalten);
    auto const family = load_pool_family(world.database, family_case);
    auto const pool = load_pool(world.database, world.aalten, family, world.programme, support::World::today);
    auto const found = std::ranges::find(pool, id, &PoolVolunteer::id);
    REQUIRE(found != pool.end());
    return *found;
}

EarlierMatch earlier_with_sanne(support::World& world, volunteers::VolunteerId id)
{
    auto const family_case = intake::load_family_case(world.database, world.sanne, world.aalten);
    return earlier_between(load_pool_family(world.database, family_case), in_pool(world, id));
}

std::optional<double> kilometres_to_sanne(support::World& world, volunteers::VolunteerId id)
{
    auto const family_case = intake::load_family_case(world.database, world.sanne, world.aalten);
    return kilometres_between(load_pool_family(world.database, family_case), in_pool(world, id));
}

} // namespace

TEST_CASE("proposing a volunteer asks her by mail and remembers her place in the advice")
{
    auto world = support::World{};
    auto const match = support::propose_anna(world);

    CHECK(support::state_of(world, match) == MatchState::proposed);
    auto const saved = load_match(world.database, match, world.aalten);
    CHECK(saved.volunteer == world.anna);
    CHECK(saved.advice_rank == 1);
    CHECK(saved.proposed_by == world.ria.account);
    auto const letters = support::waiting_letters(world);
    REQUIRE(letters.size() == 1);
    CHECK(letters[0].body.find("Beste Anna,") != std::string::npos);
    CHECK(letters[0].body.find("https://steun.example/links/proposals/") != std::string::npos);
    CHECK(letters[0].body.find("de Boer") == std::string::npos);
    CHECK(letters[0].body.find("baby") == std::string::npos);
}

TEST_CASE("a volunteer who breaks a hard rule is refused with every reason, and nothing is kept")
{
    auto world = support::World{};
    support::accept_sanne(world);

    auto const refused = propose(world, world.bea);

    REQUIRE_FALSE(refused);
    CHECK(
        std::get<std::vector<ProposalObstacle>>(refused.error()) == std::vector{ProposalObstacle::vog_expired}
    );
    CHECK(list_matches_of_case(world.database, world.sanne).empty());
    CHECK(support::waiting_letters(world).empty());
}

TEST_CASE("nobody is proposed to a family that is not accepted yet")
{
    auto world = support::World{};

    auto const refused = propose(world, world.anna);

    REQUIRE_FALSE(refused);
    CHECK(std::get<JourneyRefusal>(refused.error()) == JourneyRefusal::not_in_this_state);
}

TEST_CASE("the same proposal sent twice makes one match and one mail")
{
    auto world = support::World{};
    support::accept_sanne(world);

    auto const first = propose(world, world.anna);
    auto const second = propose(world, world.anna);

    REQUIRE(first);
    CHECK(second == first);
    CHECK(list_matches_of_case(world.database, world.sanne).size() == 1);
    CHECK(support::waiting_letters(world).size() == 1);
}

TEST_CASE("another location can neither propose to this family nor with its own volunteer")
{
    auto world = support::World{};
    support::accept_sanne(world);

    CHECK_THROWS_AS(
        propose_match(world.database, world.occasion_of(world.joke), proposal_of(world, world.carla)),
        base::NotFound
    );
    CHECK_THROWS_AS(propose(world, world.carla), base::NotFound);
}

TEST_CASE("a proposal happens as a whole or not at all")
{
    auto world = support::World{};
    support::accept_sanne(world);

    support::check_all_or_nothing(world.database, [&](database::Connection& failing) {
        auto const done = propose_match(failing, world.occasion(), proposal_of(world, world.anna));
        CHECK(done);
    });
}

TEST_CASE("a volunteer without an e-mail address is proposed without a mail: the coordinator calls her")
{
    auto world = support::World{};
    world.database.execute("UPDATE persons SET email = NULL WHERE first_name = 'Anna'");

    auto const match = support::propose_anna(world);

    CHECK(support::waiting_letters(world).empty());
    CHECK(remind(world.database, world.occasion(), match).error() == ReminderRefusal::no_email);
}

TEST_CASE("with yes the match goes on; a second yes is told apart from a mistake")
{
    auto world = support::World{};
    auto const match = support::propose_anna(world);
    auto const yes =
        AnswerProposal{.match = match, .answer = ProposalAnswer::yes, .on = support::World::today};

    REQUIRE(answer_proposal(world.database, world.occasion(), yes));

    CHECK(support::state_of(world, match) == MatchState::accepted_by_volunteer);
    CHECK(answer_proposal(world.database, world.occasion(), yes).error() == JourneyRefusal::already_done);
}

TEST_CASE("with no the family waits again, and she is not advised for this family any more")
{
    auto world = support::World{};
    auto const match = support::propose_anna(world);

    auto const no = AnswerProposal{
        .match = match,
        .answer = ProposalAnswer::no,
        .on = support::World::today,
        .reason = "no_time",
        .remark = "Na de kerst weer"
    };
    REQUIRE(answer_proposal(world.database, world.occasion(), no));

    CHECK(support::state_of_sanne(world) == programme::CaseState::waiting);
    CHECK(load_match(world.database, match, world.aalten).over_on == support::World::today);
    CHECK(intake::list_case_events(world.database, world.sanne).back().note == "Na de kerst weer");
    auto const anna = in_pool(world, world.anna);
    CHECK(earlier_with_sanne(world, world.anna) == EarlierMatch::no);
    CHECK(anna.open_matches == 0);
}

TEST_CASE("a no needs a reason of the programme")
{
    auto world = support::World{};
    auto const match = support::propose_anna(world);

    auto const refused = answer_proposal(
        world.database,
        world.occasion(),
        {.match = match, .answer = ProposalAnswer::no, .on = support::World::today, .reason = "no_such_reason"
        }
    );

    CHECK(refused.error() == JourneyRefusal::unknown_code);
    CHECK(support::state_of(world, match) == MatchState::proposed);
}

TEST_CASE("an answer happens as a whole or not at all")
{
    auto world = support::World{};
    auto const match = support::propose_anna(world);

    support::check_all_or_nothing(world.database, [&](database::Connection& failing) {
        auto const done = answer_proposal(
            failing,
            world.occasion(),
            {.match = match, .answer = ProposalAnswer::no, .on = support::World::today, .reason = "no_time"}
        );
        CHECK(done);
    });
}

TEST_CASE("call me first mails who is responsible, once a day, and leaves the proposal open")
{
    auto world = support::World{};
    auto const match = support::propose_anna(world);
    auto const events = intake::list_case_events(world.database, world.sanne).size();

    REQUIRE(ask_to_talk_first(world.database, world.occasion(), match));
    REQUIRE(ask_to_talk_first(world.database, world.occasion(), match));

    auto const letters = support::waiting_letters(world);
    REQUIRE(letters.size() == 2);
    CHECK(letters[1].to == world.ria.person);
    CHECK(letters[1].body.find("Anna Wassink wil eerst bellen") != std::string::npos);
    CHECK(support::state_of(world, match) == MatchState::proposed);
    CHECK(intake::list_case_events(world.database, world.sanne).size() == events);
    CHECK(find_talk_wish(world.database, match) == support::World::today);
}

TEST_CASE("call me first happens as a whole or not at all, and only while the proposal is open")
{
    auto world = support::World{};
    auto const match = support::propose_anna(world);

    support::check_all_or_nothing(world.database, [&](database::Connection& failing) {
        auto const done = ask_to_talk_first(failing, world.occasion(), match);
        CHECK(done);
    });
    REQUIRE(withdraw_proposal(
        world.database,
        world.occasion(),
        {.match = match, .on = support::World::today, .reason = "better_match"}
    ));
    CHECK(
        ask_to_talk_first(world.database, world.occasion(), match).error() == JourneyRefusal::match_is_over
    );
}

TEST_CASE("a proposal that is taken back frees the volunteer and can be made anew")
{
    auto world = support::World{};
    auto const match = support::propose_anna(world);

    REQUIRE(withdraw_proposal(
        world.database, world.occasion(), {.match = match, .on = support::World::today, .reason = "mistake"}
    ));

    CHECK(support::state_of(world, match) == MatchState::withdrawn);
    CHECK(earlier_with_sanne(world, world.anna) == EarlierMatch::none);
    CHECK(propose(world, world.anna));
}

TEST_CASE("taking back needs a reason of the programme, and happens as a whole or not at all")
{
    auto world = support::World{};
    auto const match = support::propose_anna(world);

    CHECK(
        withdraw_proposal(
            world.database, world.occasion(), {.match = match, .on = support::World::today, .reason = ""}
        )
            .error()
        == JourneyRefusal::unknown_code
    );
    support::check_all_or_nothing(world.database, [&](database::Connection& failing) {
        auto const done = withdraw_proposal(
            failing, world.occasion(), {.match = match, .on = support::World::today, .reason = "mistake"}
        );
        CHECK(done);
    });
}

TEST_CASE("an open proposal is mailed once more, at most once a day")
{
    auto world = support::World{};
    auto const match = support::propose_anna(world);
    CHECK(remind(world.database, world.occasion(), match).error() == ReminderRefusal::already_today);

    auto tomorrow = world.occasion();
    tomorrow.now += std::chrono::days{1};
    tomorrow.today = base::add_days(tomorrow.today, 1);
    support::check_all_or_nothing(world.database, [&](database::Connection& failing) {
        auto const done = remind(failing, tomorrow, match);
        CHECK(done);
    });

    CHECK(remind(world.database, tomorrow, match).error() == ReminderRefusal::already_today);
    world.now = tomorrow.now;
    auto const letters = support::waiting_letters(world);
    REQUIRE(letters.size() == 2);
    CHECK(support::token_in(letters[0]) != support::token_in(letters[1]));
}

TEST_CASE("nothing is asked again once it is answered")
{
    auto world = support::World{};
    auto const match = support::propose_anna(world);
    REQUIRE(answer_proposal(
        world.database,
        world.occasion(),
        {.match = match, .answer = ProposalAnswer::yes, .on = support::World::today}
    ));

    CHECK(remind(world.database, world.occasion(), match).error() == ReminderRefusal::nothing_open);
}

TEST_CASE("the pool knows how far each volunteer lives from the family")
{
    auto world = support::World{};
    auto const insert = [&](char const* digits, double latitude, double longitude) {
        world.database.execute(
            "INSERT INTO postcodes (digits, latitude, longitude) VALUES ($1, $2, $3)",
            digits,
            latitude,
            longitude
        );
    };
    CHECK_FALSE(kilometres_to_sanne(world, world.anna));

    insert("7121", 51.9233, 6.5809);
    CHECK(kilometres_to_sanne(world, world.anna) == doctest::Approx(0.0));

    insert("7101", 51.9743, 6.7196);
    world.database.execute("UPDATE volunteers SET postcode = '7101 AA' WHERE id = $1", world.anna);
    CHECK(kilometres_to_sanne(world, world.anna) == doctest::Approx(11.1).epsilon(0.02));
}

TEST_CASE("a volunteer is free since she became available, or since her last family")
{
    auto world = support::World{};
    CHECK(in_pool(world, world.anna).free_since == base::parse_iso_date("2025-03-01"));

    auto const match = support::propose_anna(world);
    CHECK_FALSE(in_pool(world, world.anna).free_since);
    CHECK(in_pool(world, world.anna).open_matches == 1);

    REQUIRE(withdraw_proposal(
        world.database, world.occasion(), {.match = match, .on = support::World::today, .reason = "mistake"}
    ));
    CHECK(in_pool(world, world.anna).free_since == support::World::today);
}

TEST_CASE("a family that leaves before support gives the volunteer her room back")
{
    auto world = support::World{};
    support::propose_anna(world);

    intake::set_over_on(world.database, world.sanne, support::World::today);

    CHECK(list_open_matches_of(world.database, world.anna).empty());
    CHECK(list_open_matches(world.database, world.aalten).empty());
    CHECK(in_pool(world, world.anna).open_matches == 0);
}

} // namespace matching
