#include "accounts/store/account_store.hpp"
#include "app/user.hpp"
#include "platform/database/migrations.hpp"
#include "support/database.hpp"

#include <doctest/doctest.h>

namespace app {

namespace {

class Installation {
public:
    Installation()
    {
        database::migrate(*connection_, support::migrations_folder());
        configuration_.database = database_.address();
        configuration_.base_url = "https://steun.example";
    }

    [[nodiscard]] int run(int (*command)(CommandInput const&), std::string const& email) const
    {
        return command(
            {.configuration = configuration_,
             .options = {{"--email", email}, {"--first-name", "Noor"}, {"--last-name", "van Dijk"}}}
        );
    }

    [[nodiscard]] std::int64_t count(std::string const& table) const
    {
        auto rows = connection_->query("SELECT count(*) FROM " + table);
        rows.next();
        return rows.integer(0);
    }

    [[nodiscard]] std::vector<accounts::Account> accounts(std::string_view email) const
    {
        return accounts::list_accounts_with_email(*connection_, people::EmailAddress::parse(email).value());
    }

private:
    support::EmptyDatabase database_;
    std::unique_ptr<database::Connection> connection_ = database_.connect();
    Configuration configuration_;
};

} // namespace

TEST_CASE("who installs the site makes the first account of the national office")
{
    auto const installation = Installation{};

    CHECK(installation.run(add_user, "noor@example.nl") == 0);

    REQUIRE(installation.accounts("noor@example.nl").size() == 1);
    CHECK(installation.accounts("noor@example.nl").front().actor.role == accounts::Role::national);
    CHECK(installation.count("mailed_links") == 1);
}

TEST_CASE("an address that somebody signs in with, or that is none, adds nobody")
{
    auto const installation = Installation{};
    REQUIRE(installation.run(add_user, "noor@example.nl") == 0);

    CHECK(installation.run(add_user, "Noor@Example.nl") == 1);
    CHECK(installation.run(add_user, "noor") == 1);

    CHECK(installation.count("persons") == 1);
    CHECK(installation.count("mailed_links") == 1);
}

TEST_CASE("somebody who has an account gets a new link for her password, and only she does")
{
    auto const installation = Installation{};
    REQUIRE(installation.run(add_user, "noor@example.nl") == 0);

    CHECK(installation.run(renew_password, "noor@example.nl") == 0);
    CHECK(installation.run(renew_password, "wim@example.nl") == 1);

    CHECK(installation.count("mailed_links") == 2);
    CHECK(installation.count("mailed_links WHERE withdrawn_at IS NULL") == 1);
}

} // namespace app
