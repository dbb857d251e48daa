#include "accounts/store/account_store.hpp"

namespace accounts {

namespace {

Account read_account(database::Rows const& rows)
{
    return {
        .actor =
            {.account = rows.id<AccountId>(0),
             .person = rows.id<people::PersonId>(1),
             .role = rows.coded<Role>(2),
             .location = rows.optional_id<people::LocationId>(3)},
        .password_hash = rows.optional_text(4).value_or(""),
    };
}

std::vector<Account> read_accounts(database::Rows rows)
{
    auto accounts = std::vector<Account>{};
    while (rows.next()) {
        accounts.push_back(read_account(rows));
    }
    return accounts;
}

std::optional<Account> read_one(database::Rows rows)
{
    return rows.next() ? std::optional{read_account(rows)} : std::nullopt;
}

} // namespace

AccountId insert_account(database::Connection& database, NewAccount const& account, base::Instant now)
{
    return database.insert<AccountId>(
        "INSERT INTO accounts (person_id, role, location_id, created_at) VALUES ($1, $2, $3, $4)",
        account.person,
        account.role,
        account.location,
        now
    );
}

std::vector<Account>
list_accounts_with_email(database::Connection& database, people::EmailAddress const& email)
{
    return read_accounts(database.query(
        R"sql(
            SELECT a.id, a.person_id, a.role, a.location_id, a.password_hash
            FROM accounts a JOIN persons p ON p.id = a.person_id
            WHERE lower(p.email) = lower($1) AND a.closed_at IS NULL ORDER BY a.id
        )sql",
        email.value()
    ));
}

std::optional<Account> find_account(database::Connection& database, AccountId id)
{
    return read_one(database.query(
        R"sql(
            SELECT id, person_id, role, location_id, password_hash
            FROM accounts WHERE id = $1 AND closed_at IS NULL
        )sql",
        id
    ));
}

std::optional<Account> find_account_of(database::Connection& database, people::PersonId person)
{
    return read_one(database.query(
        R"sql(
            SELECT id, person_id, role, location_id, password_hash
            FROM accounts WHERE person_id = $1 AND closed_at IS NULL
        )sql",
        person
    ));
}

std::vector<Account>
list_closed_accounts_with_email(database::Connection& database, people::EmailAddress const& email)
{
    return read_accounts(database.query(
        R"sql(
            SELECT a.id, a.person_id, a.role, a.location_id, a.password_hash
            FROM accounts a JOIN persons p ON p.id = a.person_id
            WHERE lower(p.email) = lower($1) AND a.closed_at IS NOT NULL ORDER BY a.id
        )sql",
        email.value()
    ));
}

std::optional<Account> find_closed_account_of(database::Connection& database, people::PersonId person)
{
    return read_one(database.query(
        R"sql(
            SELECT id, person_id, role, location_id, password_hash
            FROM accounts WHERE person_id = $1 AND closed_at IS NOT NULL
        )sql",
        person
    ));
}

std::vector<Account> list_staff(database::Connection& database, people::LocationId location)
{
    return read_accounts(database.query(
        R"sql(
            SELECT id, person_id, role, location_id, password_hash
            FROM accounts
            WHERE location_id = $1 AND closed_at IS NULL AND role IN ('coordinator', 'location_manager')
            ORDER BY id
        )sql",
        location
    ));
}

void set_closed(database::Connection& database, AccountId id, std::optional<base::Instant> since)
{
    database.execute("UPDATE accounts SET closed_at = $1 WHERE id = $2", since, id);
}

void set_password_hash(database::Connection& database, AccountId id, std::string_view hash)
{
    database.execute("UPDATE accounts SET password_hash = $1 WHERE id = $2", hash, id);
}

} // namespace accounts
