#include "accounts/store/account_store.hpp"
#include "accounts/store/mailed_link_store.hpp"
#include "people/store/person_store.hpp"
#include "platform/crypto/crypto.hpp"
#include "platform/mail/outbox.hpp"
#include "support/failing_connection.hpp"
#include "support/world.hpp"
#include "volunteers/actions/invite_to_account.hpp"
#include "volunteers/actions/record_volunteer_event.hpp"
#include "volunteers/store/volunteer_store.hpp"

#include <doctest/doctest.h>

namespace volunteers {

namespace {

std::vector<mail::WaitingMail> waiting_mails(support::World& world)
{
    return mail::list_waiting_mails(world.database, world.now, 10);
}

std::optional<accounts::MailedLink> link_in(support::World& world, std::string const& body)
{
    auto const prefix = world.site.base_url + "/password/";
    auto const begin = body.find(prefix) + prefix.size();
    auto const token = body.substr(begin, body.find('\n', begin) - begin);
    return accounts::find_mailed_link(world.database, crypto::hash_token(token));
}

struct Reachable {
    std::optional<people::EmailAddress> email;
    text::Language language;
};

void set_email(support::World& world, VolunteerId id, Reachable const& reachable)
{
    auto const volunteer = load_volunteer(world.database, id, world.aalten);
    auto person = people::load_person(world.database, volunteer.person, world.aalten);
    person.email = reachable.email;
    person.language = reachable.language;
    REQUIRE(people::update_person(world.database, person));
}

} // namespace

TEST_CASE("an invited volunteer gets an account and a letter with a link")
{
    auto world = support::World{};
    REQUIRE(invite_to_account(world.database, world.occasion(), world.bea));

    auto const person = load_volunteer(world.database, world.bea, world.aalten).person;
    auto const account = accounts::find_account_of(world.database, person).value();
    CHECK(account.actor.role == accounts::Role::volunteer);
    CHECK(account.actor.location == world.aalten);
    auto const mails = waiting_mails(world);
    REQUIRE(mails.size() == 1);
    CHECK(mails.front().person == person.value());
    auto const link = link_in(world, mails.front().body);
    REQUIRE(link);
    CHECK(link->subject == account.actor.account.value());
    CHECK(link->expires_at == world.now + std::chrono::days{invitation_days});
}

TEST_CASE("a second invitation makes the first link useless")
{
    auto world = support::World{};

    REQUIRE(invite_to_account(world.database, world.occasion(), world.bea));
    REQUIRE(invite_to_account(world.database, world.occasion(), world.bea));

    auto const mails = waiting_mails(world);
    REQUIRE(mails.size() == 2);
    CHECK_FALSE(accounts::works(link_in(world, mails[0].body).value(), world.now));
    CHECK(accounts::works(link_in(world, mails[1].body).value(), world.now));
}

TEST_CASE("the letter is in the language of the volunteer")
{
    auto world = support::World{};
    set_email(
        world,
        world.bea,
        {.email = people::EmailAddress::parse("bea@example.nl"), .language = text::Language::en}
    );

    REQUIRE(invite_to_account(world.database, world.occasion(), world.bea));

    auto const& english = world.catalogues.in(text::Language::en);
    auto const subject = std::string_view{"Home-Start: kies je wachtwoord"};
    CHECK(english.translate(subject) != subject);
    CHECK(waiting_mails(world).front().subject == english.translate(subject));
}

TEST_CASE("nobody is invited without an e-mail address of her own")
{
    auto world = support::World{};

    set_email(world, world.bea, {.email = std::nullopt, .language = text::Language::nl});
    CHECK(
        invite_to_account(world.database, world.occasion(), world.bea).error() == InvitationRefusal::no_email
    );

    set_email(
        world,
        world.bea,
        {.email = people::EmailAddress::parse("ria@example.nl"), .language = text::Language::nl}
    );
    CHECK(
        invite_to_account(world.database, world.occasion(), world.bea).error()
        == InvitationRefusal::address_in_use
    );
    CHECK(waiting_mails(world).empty());
}

TEST_CASE("who stopped is not invited")
{
    auto world = support::World{};
    auto const stop = VolunteerEvent{
        .kind = VolunteerEventKind::stopped, .on = support::World::today, .planned_for = {}, .code = "moved"
    };
    REQUIRE(record_volunteer_event(world.database, world.occasion(), {.volunteer = world.bea, .event = stop})
    );

    CHECK(
        invite_to_account(world.database, world.occasion(), world.bea).error()
        == InvitationRefusal::has_stopped
    );
}

TEST_CASE("a failing database leaves no account, link or letter half saved")
{
    auto world = support::World{};

    support::check_all_or_nothing(world.database, [&](database::Connection& database) {
        invite_to_account(database, world.occasion(), world.bea).value();
    });
}

} // namespace volunteers
