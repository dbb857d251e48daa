#include "accounts/actions/mailed_links.hpp"
#include "intake/store/case_event_store.hpp"
#include "intake/store/consent_store.hpp"
#include "intake/store/family_case_store.hpp"
#include "matching/store/match_store.hpp"
#include "platform/base/not_found.hpp"
#include "support/actions/end_match.hpp"
#include "support/actions/start_support.hpp"
#include "support/failing_connection.hpp"
#include "support/match_story.hpp"
#include "support/store/visit_store.hpp"
#include "volunteers/actions/record_volunteer_event.hpp"

#include <doctest/doctest.h>

#include <algorithm>

namespace support {

namespace {

using programme::JourneyRefusal;
using programme::MatchState;
using programme::StartCondition;

StartSupport start_of(matching::MatchId match)
{
    return {
        .match = match,
        .on = World::today,
        .dagdeel = {.weekday = 2, .part = programme::DayPart::afternoon},
        .starts_at = "13:30",
        .submission_key = "start",
    };
}

auto start(World& world, matching::MatchId match)
{
    return start_support(world.database, world.occasion(), start_of(match));
}

std::vector<WaitingLetter> letters_to(World& world, people::PersonId person)
{
    auto letters = waiting_letters(world);
    std::erase_if(letters, [&](WaitingLetter const& letter) { return letter.to != person; });
    return letters;
}

EndMatch end_of(matching::MatchId match)
{
    return {
        .match = match,
        .on = World::today,
        .reason = "volunteer_stopped",
        .next = AfterMatch::seek_another,
        .note = "Verhuist",
        .submission_key = "end",
    };
}

} // namespace

TEST_CASE("with everything in order support starts, with what was agreed, and the referrer hears of it")
{
    auto world = World{};
    auto const match = klik_with_anna(world);

    REQUIRE(start(world, match));

    CHECK(state_of(world, match) == MatchState::active);
    CHECK(state_of_sanne(world) == programme::CaseState::supported);
    auto const agreement = find_agreement(world.database, match, World::today);
    REQUIRE(agreement);
    CHECK(agreement->dagdeel == programme::Dagdeel{.weekday = 2, .part = programme::DayPart::afternoon});
    CHECK(agreement->starts_at == "13:30");
    CHECK(letters_to(world, world.jeroen.person).size() == 1);
}

TEST_CASE("a start without the klik of both tells all that is missing, and changes nothing")
{
    auto world = World{};
    auto const match = introduce_anna(world);
    answer_klik(world, match, matching::KlikSide::parent, matching::KlikAnswer::yes);

    auto const refused = start(world, match);

    REQUIRE_FALSE(refused);
    CHECK(
        std::get<std::vector<StartCondition>>(refused.error())
        == std::vector{StartCondition::klik_of_volunteer}
    );
    CHECK(state_of(world, match) == MatchState::introduced);
    CHECK_FALSE(find_agreement(world.database, match, World::today));
}

TEST_CASE("no start on a day on which the VOG has run out, nor with a volunteer who paused")
{
    auto world = World{};
    auto const match = klik_with_anna(world);
    world.database.execute(
        "UPDATE volunteer_events SET happened_on = '2023-11-20' WHERE volunteer_id = $1 AND kind = "
        "'vog_seen'",
        world.anna
    );
    REQUIRE(volunteers::record_volunteer_event(
        world.database,
        world.occasion(),
        {.volunteer = world.anna,
         .event =
             {.kind = volunteers::VolunteerEventKind::paused,
              .on = World::today,
              .planned_for = base::add_days(World::today, 30)}}
    ));

    auto const refused = start(world, match);

    REQUIRE_FALSE(refused);
    CHECK(
        std::get<std::vector<StartCondition>>(refused.error())
        == std::vector{StartCondition::volunteer_available, StartCondition::vog_in_term}
    );
}

TEST_CASE("a start sent twice is one start and one notice; a second form is told that it was done")
{
    auto world = World{};
    auto const match = klik_with_anna(world);

    REQUIRE(start(world, match));
    REQUIRE(start(world, match));

    CHECK(letters_to(world, world.jeroen.person).size() == 1);
    auto other_form = start_of(match);
    other_form.submission_key = "another form";
    auto const refused = start_support(world.database, world.occasion(), other_form);
    REQUIRE_FALSE(refused);
    CHECK(std::get<JourneyRefusal>(refused.error()) == JourneyRefusal::already_done);
}

TEST_CASE("where the parent did not agree, the referrer hears nothing of the start")
{
    auto world = World{};
    auto const match = klik_with_anna(world);
    intake::insert_consent(
        world.database,
        intake::load_family_case(world.database, world.sanne, world.aalten),
        {.purpose = intake::ConsentPurpose::start_notice,
         .given = false,
         .answered_on = World::today,
         .how = intake::ConsentChannel::phone},
        world.occasion()
    );

    REQUIRE(start(world, match));

    CHECK(letters_to(world, world.jeroen.person).empty());
}

TEST_CASE("from the start on, the links about the klik no longer work")
{
    auto world = World{};
    start_with_anna(world);
    auto const letters = letters_to(world, world.sanne_person);
    REQUIRE(letters.size() == 1);

    CHECK_FALSE(accounts::open_link(
        world.database, accounts::LinkPurpose::parent_klik, token_in(letters[0]), world.now
    ));
}

TEST_CASE("a start happens as a whole or not at all, and only at its own location")
{
    auto world = World{};
    auto const match = klik_with_anna(world);

    CHECK_THROWS_AS(
        start_support(world.database, world.occasion_of(world.joke), start_of(match)), base::NotFound
    );
    check_all_or_nothing(world.database, [&](database::Connection& failing) {
        auto const done = start_support(failing, world.occasion(), start_of(match));
        CHECK(done);
    });
}

TEST_CASE("when a match ends and another volunteer is wanted, the family waits again")
{
    auto world = World{};
    auto const match = start_with_anna(world);

    check_all_or_nothing(world.database, [&](database::Connection& failing) {
        auto const done = end_match(failing, world.occasion(), end_of(match));
        CHECK(done);
    });

    CHECK(state_of(world, match) == MatchState::ended);
    CHECK(state_of_sanne(world) == programme::CaseState::waiting);
    CHECK(matching::load_match(world.database, match, world.aalten).over_on == World::today);
    CHECK(matching::list_open_matches_of(world.database, world.anna).empty());
}

TEST_CASE("when a match ends and nobody else is wanted, the family winds down to the agreed day")
{
    auto world = World{};
    auto const match = start_with_anna(world);
    auto wish = end_of(match);
    wish.next = AfterMatch::wind_down;
    wish.support_ends_on = base::add_days(World::today, 14);

    check_all_or_nothing(world.database, [&](database::Connection& failing) {
        auto const done = end_match(failing, world.occasion(), wish);
        CHECK(done);
    });

    CHECK(state_of(world, match) == MatchState::ended);
    CHECK(state_of_sanne(world) == programme::CaseState::winding_down);
}

TEST_CASE("winding down needs the day on which support ends")
{
    auto world = World{};
    auto const match = start_with_anna(world);
    auto wish = end_of(match);
    wish.next = AfterMatch::wind_down;

    CHECK(end_match(world.database, world.occasion(), wish).error() == JourneyRefusal::needs_planned_date);
    CHECK(state_of(world, match) == MatchState::active);
}

TEST_CASE("the end of a match has a reason of the programme, and is recorded once")
{
    auto world = World{};
    auto const match = start_with_anna(world);
    auto wish = end_of(match);
    wish.reason = "no_reason";
    CHECK(end_match(world.database, world.occasion(), wish).error() == JourneyRefusal::unknown_code);

    REQUIRE(end_match(world.database, world.occasion(), end_of(match)));
    REQUIRE(end_match(world.database, world.occasion(), end_of(match)));

    auto const events = intake::list_case_events(world.database, world.sanne);
    CHECK(
        std::ranges::count_if(
            events,
            [](intake::CaseEvent const& event) {
                return event.event.kind == programme::EventKind::match_ended;
            }
        )
        == 1
    );
}

} // namespace support
