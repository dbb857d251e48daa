#include "platform/mail/delivery.hpp"
#include "support/world.hpp"

#include <doctest/doctest.h>

namespace mail {

namespace {

constexpr auto minute = std::chrono::minutes{1};

// A postman whose mail server answers as told, and who remembers what he was given.
struct Round {
    std::vector<Message> given = {};
    DeliveryResult answer = {Delivery::accepted, {}};

    Postman postman()
    {
        return {
            .from_name = "Home-Start",
            .from_address = "post@steun.example",
            .address_of = [](database::Connection&,
                             std::int64_t) { return std::optional<std::string>{"sanne@example.nl"}; },
            .send =
                [this](Message const& message, base::Instant) {
                    given.push_back(message);
                    return answer;
                },
        };
    }
};

OutboxMailId letter_to(support::World& world, people::PersonId person)
{
    return put_in_outbox(
        world.database,
        {.person = person.value(), .subject = "Is er een klik?", .body = "Dag Sanne"},
        world.now
    );
}

} // namespace

TEST_CASE("a letter leaves once, and its words are forgotten when the server took it")
{
    auto world = support::World{};
    auto round = Round{};
    auto const letter = letter_to(world, world.sanne_person);

    CHECK(deliver_waiting_mails(world.database, round.postman(), world.now) == 1);
    CHECK(deliver_waiting_mails(world.database, round.postman(), world.now + minute) == 0);

    REQUIRE(round.given.size() == 1);
    CHECK(round.given.front().to_address == "sanne@example.nl");
    CHECK(round.given.front().body == "Dag Sanne");
    CHECK(sent_at(world.database, letter) == world.now);
    auto rows = world.database.query("SELECT subject, body FROM outbox_mails WHERE id = $1", letter);
    REQUIRE(rows.next());
    CHECK(rows.text(0).empty());
    CHECK(rows.text(1).empty());
}

TEST_CASE("a server that is away is tried again later, with the same message id")
{
    auto world = support::World{};
    auto round = Round{.answer = {Delivery::try_again, "no connection"}};
    auto const letter = letter_to(world, world.sanne_person);

    CHECK(deliver_waiting_mails(world.database, round.postman(), world.now) == 0);
    CHECK(deliver_waiting_mails(world.database, round.postman(), world.now) == 0);
    CHECK(round.given.size() == 1);

    round.answer = {Delivery::accepted, {}};
    CHECK(deliver_waiting_mails(world.database, round.postman(), world.now + 2 * minute) == 1);
    REQUIRE(round.given.size() == 2);
    CHECK(round.given.front().message_id == round.given.back().message_id);
    CHECK(sent_at(world.database, letter) == world.now + 2 * minute);
}

TEST_CASE("a letter that is refused for good is not tried again")
{
    auto world = support::World{};
    auto round = Round{.answer = {Delivery::refused, "no such mailbox"}};
    letter_to(world, world.sanne_person);

    deliver_waiting_mails(world.database, round.postman(), world.now);
    deliver_waiting_mails(world.database, round.postman(), world.now + std::chrono::hours{24});

    CHECK(round.given.size() == 1);
}

TEST_CASE("a letter that another worker is trying is left to it")
{
    auto world = support::World{};
    letter_to(world, world.sanne_person);
    auto const waiting = list_waiting_mails(world.database, world.now, 10);
    REQUIRE(waiting.size() == 1);

    CHECK(take_for_attempt(world.database, waiting.front(), world.now, world.now + minute));
    CHECK_FALSE(take_for_attempt(world.database, waiting.front(), world.now, world.now + minute));
}

TEST_CASE("the wait doubles up to six hours, and after twenty attempts the letter is given up")
{
    CHECK(wait_before_attempt(1) == std::chrono::minutes{1});
    CHECK(wait_before_attempt(2) == std::chrono::minutes{2});
    CHECK(wait_before_attempt(19) == std::chrono::hours{6});
    CHECK_FALSE(wait_before_attempt(20));
}

TEST_CASE("a letter of an action that failed was never written")
{
    auto world = support::World{};
    {
        auto transaction = database::Transaction{world.database};
        letter_to(world, world.sanne_person);
    }
    CHECK(list_waiting_mails(world.database, world.now, 10).empty());
}

TEST_CASE("a letter that is taken back never leaves, and one that left cannot be taken back")
{
    auto world = support::World{};
    auto round = Round{};
    auto const taken_back = letter_to(world, world.sanne_person);
    CHECK(take_back(world.database, taken_back, world.now));
    CHECK_FALSE(take_back(world.database, taken_back, world.now));
    CHECK(deliver_waiting_mails(world.database, round.postman(), world.now + minute) == 0);
    CHECK(round.given.empty());

    auto const sent = letter_to(world, world.sanne_person);
    deliver_waiting_mails(world.database, round.postman(), world.now);
    CHECK_FALSE(take_back(world.database, sent, world.now));
    CHECK(sent_at(world.database, sent) == world.now);
}

} // namespace mail
