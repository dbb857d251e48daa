#include "app/user.hpp"

#include "accounts/actions/choose_password.hpp"
#include "accounts/actions/close_account.hpp"
#include "accounts/actions/mailed_links.hpp"
#include "app/clock.hpp"
#include "people/store/person_store.hpp"

#include <fmt/format.h>

namespace app {

namespace {

constexpr auto link_days = 14;

constexpr auto no_address = "this is no e-mail address";
constexpr auto nobody_there = "nobody signs in with this address";

int fail(CommandInput const& input, std::string_view problem)
{
    fmt::print(input.problems, "homestart user: {}\n", problem);
    return 1;
}

int say(CommandInput const& input, std::string_view answer)
{
    fmt::print(input.answers, "{}\n", answer);
    return 0;
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
int print_link(CommandInput const& input, std::string_view token)
{
    auto const& site = input.configuration.base_url;
    return say(
        input, fmt::format("Choose a password within {} days:\n{}/password/{}", link_days, site, token)
    );
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
        return fail(input, no_address);
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
        return fail(input, "somebody signs in with this address already; see homestart user password");
    }
    auto const token = issue_token(
        *connection,
        {.account = *account, .person = wish.person, .role = wish.role, .location = wish.location},
        now
    );
    transaction.commit();
    return print_link(input, token);
}

int renew_password(CommandInput const& input)
{
    auto const email = people::EmailAddress::parse(input.option("--email"));
    if (!email) {
        return fail(input, no_address);
    }
    auto const connection = database::connect(input.configuration.database);
    auto const accounts = accounts::list_accounts_with_email(*connection, *email);
    if (accounts.size() != 1) {
        return fail(input, nobody_there);
    }
    auto transaction = database::Transaction{*connection};
    auto const token =
        issue_token(*connection, accounts.front().actor, clock_with(input.configuration.clock_file)());
    transaction.commit();
    return print_link(input, token);
}

int close_user(CommandInput const& input)
{
    auto const email = people::EmailAddress::parse(input.option("--email"));
    if (!email) {
        return fail(input, no_address);
    }
    auto const connection = database::connect(input.configuration.database);
    auto transaction = database::Transaction{*connection};
    auto const accounts = accounts::list_accounts_with_email(*connection, *email);
    if (accounts.size() != 1) {
        return fail(input, nobody_there);
    }
    auto const now = clock_with(input.configuration.clock_file)();
    accounts::close_account(*connection, accounts.front().actor.account, now);
    transaction.commit();
    return say(input, "The account is closed. See homestart user open to open it again.");
}

int open_user(CommandInput const& input)
{
    auto const email = people::EmailAddress::parse(input.option("--email"));
    if (!email) {
        return fail(input, no_address);
    }
    auto const connection = database::connect(input.configuration.database);
    auto transaction = database::Transaction{*connection};
    auto const closed = accounts::list_closed_accounts_with_email(*connection, *email);
    if (closed.size() != 1) {
        return fail(
            input,
            closed.empty() ? "no closed account has this address"
                           : "several closed accounts have this address"
        );
    }
    if (!accounts::reopen_account(*connection, closed.front())) {
        return fail(input, "somebody else signs in with this address by now");
    }
    transaction.commit();
    return say(input, "The account is open, with the password it had.");
}

} // namespace app
