#include "accounts/store/account_store.hpp"
#include "accounts/store/session_store.hpp"
#include "app/user.hpp"
#include "platform/database/migrations.hpp"
#include "support/database.hpp"

#include <doctest/doctest.h>

#include <cstdio>
#include <memory>

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
             .options = {{"--email", email}, {"--first-name", "Noor"}, {"--last-name", "van Dijk"}},
             .answers = said_.get(),
             .problems = said_.get()}
        );
    }

    // All that the commands said so far.
    [[nodiscard]] std::string said() const
    {
        std::rewind(said_.get());
        auto text = std::string(4096, '\0');
        text.resize(std::fread(text.data(), 1, text.size(), said_.get()));
        return text;
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

    void sign_in(std::string_view email) const
    {
        auto const now = base::Instant{};
        accounts::insert_session(
            *connection_,
            {.account = accounts(email).front().actor.account,
             .token_hash = "hash",
             .csrf_token = "token",
             .created_at = now,
             .expires_at = now + std::chrono::hours{1}}
        );
    }

private:
    support::EmptyDatabase database_;
    std::unique_ptr<database::Connection> connection_ = database_.connect();
    Configuration configuration_;
    std::unique_ptr<std::FILE, int (*)(std::FILE*)> said_{std::tmpfile(), std::fclose};
};

} // namespace

TEST_CASE("who installs the site makes the first account of the national office")
{
    auto const installation = Installation{};

    CHECK(installation.run(add_user, "noor@example.nl") == 0);

    REQUIRE(installation.accounts("noor@example.nl").size() == 1);
    CHECK(installation.accounts("noor@example.nl").front().actor.role == accounts::Role::national);
    CHECK(installation.count("mailed_links") == 1);
    CHECK(installation.said().starts_with("Choose a password within 14 days:\nhttps://steun.example/password/"
    ));
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

TEST_CASE("a closed account is signed out everywhere and has no link for a new password")
{
    auto const installation = Installation{};
    REQUIRE(installation.run(add_user, "noor@example.nl") == 0);
    installation.sign_in("noor@example.nl");

    CHECK(installation.run(close_user, "Noor@example.nl") == 0);

    CHECK(installation.accounts("noor@example.nl").empty());
    CHECK(installation.count("sessions") == 0);
    CHECK(installation.count("mailed_links WHERE withdrawn_at IS NULL") == 0);
    CHECK(installation.run(close_user, "noor@example.nl") == 1);
    CHECK(installation.run(renew_password, "noor@example.nl") == 1);
}

TEST_CASE("a closed account is opened again, and nobody else's is")
{
    auto const installation = Installation{};
    REQUIRE(installation.run(add_user, "noor@example.nl") == 0);
    CHECK(installation.run(open_user, "noor@example.nl") == 1);
    REQUIRE(installation.run(close_user, "noor@example.nl") == 0);

    CHECK(installation.run(open_user, "wim@example.nl") == 1);
    CHECK(installation.run(open_user, "noor") == 1);
    CHECK(installation.run(open_user, "noor@example.nl") == 0);

    REQUIRE(installation.accounts("noor@example.nl").size() == 1);
    CHECK(installation.count("sessions") == 0);
}

TEST_CASE("an account stays closed when somebody else has its address by now")
{
    auto const installation = Installation{};
    REQUIRE(installation.run(add_user, "noor@example.nl") == 0);
    REQUIRE(installation.run(close_user, "noor@example.nl") == 0);
    REQUIRE(installation.run(add_user, "noor@example.nl") == 0);

    CHECK(installation.run(open_user, "noor@example.nl") == 1);

    CHECK(installation.accounts("noor@example.nl").size() == 1);
    CHECK(installation.said().find("somebody else signs in with this address by now") != std::string::npos);
}

} // namespace app
