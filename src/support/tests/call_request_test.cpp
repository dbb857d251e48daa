#include "accounts/store/account_store.hpp"
#include "locations/store/contact_person_store.hpp"
#include "people/store/person_store.hpp"
#include "platform/base/not_found.hpp"
#include "support/actions/answer_call.hpp"
#include "support/actions/ask_for_call.hpp"
#include "support/failing_connection.hpp"
#include "support/match_story.hpp"
#include "support/store/call_request_store.hpp"

#include <doctest/doctest.h>

namespace support {

namespace {

void ask(World& world, CallUrgency urgency)
{
    ask_for_call(
        world.database, world.occasion_of(world.anna_signed_in), {.volunteer = world.anna, .urgency = urgency}
    );
}

} // namespace

TEST_CASE("a volunteer who asks to be called twice has one open request, and no mail is sent")
{
    auto world = World{};

    ask(world, CallUrgency::when_convenient);
    ask(world, CallUrgency::when_convenient);

    auto const calls = list_open_calls(world.database, world.aalten);
    REQUIRE(calls.size() == 1);
    CHECK(calls[0].volunteer == world.anna);
    CHECK(calls[0].urgency == CallUrgency::when_convenient);
    CHECK(waiting_letters(world).empty());
}

TEST_CASE("who is worried wins over who asked before, and stays so")
{
    auto world = World{};

    ask(world, CallUrgency::when_convenient);
    ask(world, CallUrgency::worried);
    ask(world, CallUrgency::when_convenient);

    auto const calls = list_open_calls(world.database, world.aalten);
    REQUIRE(calls.size() == 1);
    CHECK(calls[0].urgency == CallUrgency::worried);
}

TEST_CASE("who is responsible for her family is told at once that she is worried, and only once")
{
    auto world = World{};
    start_with_anna(world);
    auto const before = waiting_letters(world).size();

    ask(world, CallUrgency::worried);
    ask(world, CallUrgency::worried);

    auto const letters = waiting_letters(world);
    REQUIRE(letters.size() == before + 1);
    CHECK(letters.back().to == world.ria.person);
    CHECK(letters.back().body.find("Anna Wassink maakt zich zorgen") != std::string::npos);
    CHECK(letters.back().body.find("06 87 65 43 21") != std::string::npos);
    CHECK(letters.back().body.find("Sanne") == std::string::npos);
}

TEST_CASE("a worried volunteer without a family reaches everybody of her location")
{
    auto world = World{};

    ask(world, CallUrgency::worried);

    auto const letters = waiting_letters(world);
    REQUIRE(letters.size() == 2);
    CHECK(letters[0].to == world.ria.person);
    CHECK(letters[1].to == world.wim.person);
}

TEST_CASE("the contact person of her location is told, also when another is responsible for her family")
{
    auto world = World{};
    start_with_anna(world);
    locations::save_contact_person(world.database, world.aalten, world.wim.account);
    locations::save_contact_person(world.database, world.winterswijk, world.joke.account);
    auto const before = waiting_letters(world).size();

    ask(world, CallUrgency::worried);

    auto const letters = waiting_letters(world);
    REQUIRE(letters.size() == before + 1);
    CHECK(letters.back().to == world.wim.person);
}

TEST_CASE("when the contact person has gone, everybody of the location is told")
{
    auto world = World{};
    start_with_anna(world);
    locations::save_contact_person(world.database, world.aalten, world.wim.account);
    accounts::set_closed(world.database, world.wim.account, world.now);
    auto const colleague = accounts::insert_account(
        world.database,
        {.person = people::insert_person(
             world.database,
             {.location = world.aalten,
              .first_name = "Tineke",
              .last_name = "Bos",
              .email = people::EmailAddress::parse("tineke@steun.example"),
              .phone = std::nullopt,
              .language = text::Language::nl},
             world.now
         ),
         .role = accounts::Role::coordinator,
         .location = world.aalten},
        world.now
    );
    auto const before = waiting_letters(world).size();

    ask(world, CallUrgency::worried);

    auto const letters = waiting_letters(world);
    REQUIRE(letters.size() == before + 2);
    CHECK(letters[before].to == world.ria.person);
    CHECK(letters[before + 1].to == accounts::find_account(world.database, colleague)->actor.person);
}

TEST_CASE("a contact person who works elsewhere now is not told of a volunteer here")
{
    auto world = World{};
    locations::save_contact_person(world.database, world.aalten, world.joke.account);

    ask(world, CallUrgency::worried);

    for (auto const& letter : waiting_letters(world)) {
        CHECK(letter.to != world.joke.person);
    }
    CHECK(waiting_letters(world).size() == 2);
}

TEST_CASE("a call that was answered leaves the list; what a colleague did first stays")
{
    auto world = World{};
    ask(world, CallUrgency::worried);
    auto const call = list_open_calls(world.database, world.aalten).front().id;

    answer_call(world.database, world.occasion(), call);
    answer_call(world.database, world.occasion_of(world.wim), call);

    CHECK(list_open_calls(world.database, world.aalten).empty());
    auto rows = world.database.query("SELECT answered_by FROM call_requests WHERE id = $1", call);
    REQUIRE(rows.next());
    CHECK(rows.id<accounts::AccountId>(0) == world.ria.account);
}

TEST_CASE("a call of another location is not there, and calls happen as a whole or not at all")
{
    auto world = World{};
    check_all_or_nothing(world.database, [&](database::Connection& failing) {
        ask_for_call(
            failing,
            world.occasion_of(world.anna_signed_in),
            {.volunteer = world.anna, .urgency = CallUrgency::worried}
        );
    });
    auto const call = list_open_calls(world.database, world.aalten).front().id;

    CHECK(list_open_calls(world.database, world.winterswijk).empty());
    CHECK_THROWS_AS(answer_call(world.database, world.occasion_of(world.joke), call), base::NotFound);
    check_all_or_nothing(world.database, [&](database::Connection& failing) {
        answer_call(failing, world.occasion(), call);
    });
}

} // namespace support
