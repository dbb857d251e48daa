#include "intake/store/case_event_store.hpp"
#include "matching/actions/lend_volunteer.hpp"
#include "matching/actions/propose_match.hpp"
#include "matching/actions/share_volunteers.hpp"
#include "matching/actions/withdraw_proposal.hpp"
#include "matching/store/loan_store.hpp"
#include "matching/store/match_store.hpp"
#include "matching/store/pool_store.hpp"
#include "matching/store/sharing_store.hpp"
#include "platform/base/not_found.hpp"
#include "support/contents.hpp"
#include "support/failing_connection.hpp"
#include "support/match_story.hpp"
#include "support/region_story.hpp"
#include "volunteers/store/volunteer_store.hpp"

#include <doctest/doctest.h>

#include <algorithm>

namespace matching {

namespace {

auto ask_for(support::World& world, volunteers::VolunteerId volunteer, people::LocationId home)
{
    return ask_for_volunteer(
        world.database, world.occasion(), {.family_case = world.sanne, .home = home, .volunteer = volunteer}
    );
}

auto answer_of_joke(support::World& world, VolunteerLoanId loan, LoanAnswer answer)
{
    return answer_loan(
        world.database,
        world.occasion_of(world.joke),
        {.loan = loan, .answer = answer, .reason = answer == LoanAnswer::no ? "Ze is moe." : ""}
    );
}

auto propose(support::World& world, volunteers::VolunteerId volunteer)
{
    return propose_match(
        world.database,
        world.occasion(),
        {.family_case = world.sanne,
         .volunteer = volunteer,
         .motivation = "Spreekt Turks",
         .told_to_volunteer = "Een baby"}
    );
}

SharingState state_at(support::World& world, people::LocationId location)
{
    auto const sharing = list_sharing(world.database, location);
    REQUIRE(sharing.size() == 1);
    return sharing[0].state();
}

} // namespace

TEST_CASE("sharing counts once both locations said so, and either ends it")
{
    auto world = support::World{};
    auto const nel = support::hire_nel(world);
    offer_sharing(world.database, world.occasion_of(world.wim), world.winterswijk);
    offer_sharing(world.database, world.occasion_of(world.wim), world.winterswijk);
    CHECK(state_at(world, world.aalten) == SharingState::waits_for_them);
    CHECK(state_at(world, world.winterswijk) == SharingState::they_ask);
    CHECK_FALSE(shares_volunteers(world.database, world.aalten, world.winterswijk));
    auto letters = support::waiting_letters(world);
    REQUIRE(letters.size() == 1);
    CHECK(letters[0].to == nel.person);
    CHECK(letters[0].body.find("Aalten wil vrijwilligers met jullie delen.") != std::string::npos);

    world.now += std::chrono::days{2};
    offer_sharing(world.database, world.occasion_of(nel), world.aalten);
    CHECK(state_at(world, world.aalten) == SharingState::agreed);
    CHECK(
        list_sharing(world.database, world.aalten)[0].agreed_since()
        == base::add_days(support::World::today, 2)
    );
    CHECK(shares_volunteers(world.database, world.winterswijk, world.aalten));

    end_sharing(world.database, world.occasion_of(nel), world.aalten);
    CHECK(list_sharing(world.database, world.aalten).empty());
    CHECK(list_sharing(world.database, world.winterswijk).empty());
    letters = support::waiting_letters(world);
    CHECK(letters.back().to == world.wim.person);
    CHECK(letters.back().body.find("delen geen vrijwilligers meer") != std::string::npos);
    auto const count = letters.size();
    end_sharing(world.database, world.occasion_of(nel), world.aalten);
    CHECK(support::waiting_letters(world).size() == count);

    offer_sharing(world.database, world.occasion_of(nel), world.aalten);
    CHECK(state_at(world, world.aalten) == SharingState::they_ask);
}

TEST_CASE("a location shares with others that exist, and not with itself")
{
    auto world = support::World{};
    auto const occasion = world.occasion_of(world.wim);
    CHECK_THROWS_AS(offer_sharing(world.database, occasion, world.aalten), base::NotFound);
    CHECK_THROWS_AS(offer_sharing(world.database, occasion, people::LocationId{99}), base::NotFound);
    CHECK_THROWS_AS(end_sharing(world.database, occasion, people::LocationId{99}), base::NotFound);
}

TEST_CASE("nobody is asked for while only one of both said that it shares, or after it ended")
{
    auto world = support::World{};
    support::need_carla(world);
    offer_sharing(world.database, world.occasion_of(world.wim), world.winterswijk);
    CHECK(ask_for(world, world.carla, world.winterswijk).error() == LoanRefusal::not_shared);

    offer_sharing(world.database, world.occasion_of(world.joke), world.aalten);
    end_sharing(world.database, world.occasion_of(world.wim), world.winterswijk);
    CHECK(ask_for(world, world.carla, world.winterswijk).error() == LoanRefusal::not_shared);
    CHECK(list_loans_for(world.database, world.aalten).empty());
}

TEST_CASE("asking twice counts once, and the mails about it name nobody")
{
    auto world = support::World{};
    auto const loan = support::ask_for_carla(world);
    auto const letters = support::waiting_letters(world);
    REQUIRE(letters.size() == 2); // the first says that Winterswijk shares too
    CHECK(letters[1].to == world.joke.person);
    CHECK(letters[1].body.find("Aalten vraagt") != std::string::npos);
    CHECK(letters[1].body.find("https://steun.example/matching/region") != std::string::npos);
    for (auto const* const name : {"Carla", "Winkel", "Sanne", "Boer", "Ria"}) {
        CHECK(letters[1].body.find(name) == std::string::npos);
    }

    CHECK(ask_for(world, world.carla, world.winterswijk) == loan);
    CHECK(support::waiting_letters(world).size() == 2);

    REQUIRE(answer_of_joke(world, loan, LoanAnswer::yes));
    auto const answered = support::waiting_letters(world).back();
    CHECK(answered.to == world.ria.person);
    CHECK(answered.body.find("Carla") == std::string::npos);
}

TEST_CASE("who cannot come by the rules is not asked for, nor for a family that does not wait")
{
    auto world = support::World{};
    support::share_aalten_and_winterswijk(world);
    CHECK(ask_for(world, world.carla, world.winterswijk).error() == LoanRefusal::family_does_not_wait);
    support::need_carla(world);
    world.database.execute("DELETE FROM volunteer_languages WHERE volunteer_id = $1", world.carla);
    CHECK(ask_for(world, world.carla, world.winterswijk).error() == LoanRefusal::cannot_come);
    CHECK_THROWS_AS(ask_for(world, world.anna, world.winterswijk), base::NotFound);
    CHECK(ask_for(world, world.anna, world.aalten).error() == LoanRefusal::not_shared);
}

TEST_CASE("without a yes of her location nobody proposes her; after a no she is not asked for again")
{
    auto world = support::World{};
    auto const loan = support::ask_for_carla(world);
    CHECK_THROWS_AS(propose(world, world.carla), base::NotFound);

    REQUIRE(answer_of_joke(world, loan, LoanAnswer::no));
    CHECK(list_loans_for(world.database, world.aalten)[0].reason == "Ze is moe.");
    CHECK_THROWS_AS(propose(world, world.carla), base::NotFound);
    CHECK(ask_for(world, world.carla, world.winterswijk).error() == LoanRefusal::cannot_come);
}

TEST_CASE("of two coordinators who answer at once the first counts")
{
    auto world = support::World{};
    auto const loan = support::ask_for_carla(world);
    REQUIRE(answer_of_joke(world, loan, LoanAnswer::yes));
    CHECK(answer_of_joke(world, loan, LoanAnswer::yes));
    CHECK(answer_of_joke(world, loan, LoanAnswer::no).error() == LoanRefusal::answered_otherwise);
    CHECK(find_loan(world.database, world.sanne, world.carla)->answer == LoanAnswer::yes);
    CHECK(support::waiting_letters(world).size() == 3);
}

TEST_CASE("only the location that was asked answers")
{
    auto world = support::World{};
    auto const loan = support::ask_for_carla(world);
    auto const dirk = support::hire_dirk_at_dinxperlo(world);
    for (auto const& actor : {world.ria, dirk}) {
        CHECK_THROWS_AS(
            answer_loan(world.database, world.occasion_of(actor), {.loan = loan, .answer = LoanAnswer::yes}),
            base::NotFound
        );
    }
    CHECK_THROWS_AS(
        ask_for_volunteer(
            world.database,
            world.occasion_of(dirk),
            {.family_case = world.sanne, .home = world.winterswijk, .volunteer = world.carla}
        ),
        base::NotFound
    );
}

TEST_CASE("a yes for a family that has somebody by now comes too late; a no is kept")
{
    auto world = support::World{};
    auto const loan = support::ask_for_carla(world);
    world.database.execute(
        "INSERT INTO volunteer_languages (volunteer_id, location_id, language) VALUES ($1, $2, 'tr')",
        world.anna,
        world.aalten
    );
    REQUIRE(propose(world, world.anna));
    CHECK(answer_of_joke(world, loan, LoanAnswer::yes).error() == LoanRefusal::family_does_not_wait);
    CHECK(answer_of_joke(world, loan, LoanAnswer::no));
}

TEST_CASE("a lent volunteer is proposed as everybody is, and has no room elsewhere while it lasts")
{
    auto world = support::World{};
    auto const match = support::propose_carla(world);
    auto const saved = load_match(world.database, match, world.aalten);
    CHECK(saved.volunteer == world.carla);
    CHECK(saved.advice_rank == 1);
    CHECK_THROWS_AS(load_match(world.database, match, world.winterswijk), base::NotFound);
    CHECK(support::waiting_letters(world).back().body.find("Beste Carla,") != std::string::npos);

    auto const at_home =
        load_pool(world.database, world.winterswijk, {}, world.programme, support::World::today);
    REQUIRE(at_home.size() == 1);
    CHECK(at_home[0].open_matches == 1);
    CHECK_FALSE(has_room(at_home[0]));
}

TEST_CASE("what was agreed before the sharing ended goes on")
{
    auto world = support::World{};
    support::lend_carla(world);
    end_sharing(world.database, world.occasion_of(world.joke), world.aalten);
    CHECK(propose(world, world.carla));
}

TEST_CASE("the loan ends with the match: to propose her again, one asks again")
{
    auto world = support::World{};
    auto const match = support::propose_carla(world);
    REQUIRE(withdraw_proposal(
        world.database,
        world.occasion(),
        {.match = match, .on = support::World::today, .reason = "volunteer_unavailable"}
    ));
    CHECK(list_guests(world.database, world.aalten).empty());
    CHECK_THROWS_AS(propose(world, world.carla), base::NotFound);
    CHECK(ask_for(world, world.carla, world.winterswijk));
}

TEST_CASE("the loan ends with the family case")
{
    auto world = support::World{};
    support::lend_carla(world);
    CHECK(list_guests(world.database, world.aalten).size() == 1);
    world.database.execute(
        "UPDATE family_cases SET over_on = $1 WHERE id = $2", support::World::today, world.sanne
    );
    CHECK(list_guests(world.database, world.aalten).empty());
    CHECK(list_loans_of(world.database, world.winterswijk).empty());
}

TEST_CASE("sharing, asking and answering happen as a whole or not at all")
{
    auto world = support::World{};
    support::hire_nel(world);
    support::need_carla(world);
    offer_sharing(world.database, world.occasion_of(world.wim), world.winterswijk);
    support::check_all_or_nothing(world.database, [&](database::Connection& database) {
        offer_sharing(database, world.occasion_of(world.joke), world.aalten);
    });
    support::check_all_or_nothing(world.database, [&](database::Connection& database) {
        ask_for_volunteer(
            database,
            world.occasion(),
            {.family_case = world.sanne, .home = world.winterswijk, .volunteer = world.carla}
        )
            .value();
    });
    auto const loan = find_loan(world.database, world.sanne, world.carla).value().id;
    support::check_all_or_nothing(world.database, [&](database::Connection& database) {
        answer_loan(database, world.occasion_of(world.joke), {.loan = loan, .answer = LoanAnswer::yes})
            .value();
    });
    support::check_all_or_nothing(world.database, [&](database::Connection& database) {
        end_sharing(database, world.occasion_of(world.joke), world.aalten);
    });
}

} // namespace matching
