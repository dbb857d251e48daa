#include "app/user.hpp"

#include "accounts/actions/choose_password.hpp"
#include "accounts/actions/mailed_links.hpp"
#include "app/clock.hpp"
#include "people/store/person_store.hpp"

#include <fmt/format.h>

#include <cstdio>

namespace app {

namespace {

constexpr auto link_days = 14;

int fail(std::string_view problem)
{
    fmt::print(stderr, "homestart user: {}\n", problem);
    return 1;
}

std::string issue_token(database::Connection& database, accounts::Actor const& actor, base::Instant now)
{
    auto const purpose = accounts::LinkPurpose::password;
    accounts::withdraw_mailed_links(database, purpose, actor.account.value(), now);
    return accounts::issue_link(
        database,
        {.purpose = purpose,
         .subject = actor.account.value(),
         .person = actor.person,
         .location = actor.location,
         .created_at = now,
         .expires_at = now + std::chrono::days{link_days}}
    );
}

// Printed, not mailed: mail may not work yet.
void print_link(Configuration const& site, std::string_view token)
{
    fmt::print("Choose a password within {} days:\n{}/password/{}\n", link_days, site.base_url, token);
}

people::PersonId insert_person(
    database::Connection& database,
    CommandInput const& input,
    people::EmailAddress const& email,
    base::Instant now
)
{
    return people::insert_person(
        database,
        {.location = std::nullopt,
         .first_name = input.option("--first-name"),
         .last_name = input.option("--last-name"),
         .email = email,
         .phone = std::nullopt,
         .language = text::Language::nl},
        now
    );
}

} // namespace

int add_user(CommandInput const& input)
{
    auto const email = people::EmailAddress::parse(input.option("--email"));
    if (!email) {
        return fail("this is no e-mail address");
    }
    auto const connection = database::connect(input.configuration.database);
    auto const now = clock_with(input.configuration.clock_file)();

    auto transaction = database::Transaction{*connection};
    auto const wish = accounts::NewAccount{
        .person = insert_person(*connection, input, *email, now),
        .role = accounts::Role::national,
        .location = std::nullopt,
    };
    auto const account = accounts::create_account(*connection, wish, now);
    if (!account) {
        return fail("somebody signs in with this address already; see homestart user password");
    }
    auto const token = issue_token(
        *connection,
        {.account = *account, .person = wish.person, .role = wish.role, .location = wish.location},
        now
    );
    transaction.commit();
    print_link(input.configuration, token);
    return 0;
}

int renew_password(CommandInput const& input)
{
    auto const email = people::EmailAddress::parse(input.option("--email"));
    if (!email) {
        return fail("this is no e-mail address");
    }
    auto const connection = database::connect(input.configuration.database);
    auto const accounts = accounts::list_accounts_with_email(*connection, *email);
    if (accounts.size() != 1) {
        return fail("nobody signs in with this address");
    }
    auto transaction = database::Transaction{*connection};
    auto const token =
        issue_token(*connection, accounts.front().actor, clock_with(input.configuration.clock_file)());
    transaction.commit();
    print_link(input.configuration, token);
    return 0;
}

} // namespace app
