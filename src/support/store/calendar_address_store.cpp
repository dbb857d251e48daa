#include "support/store/calendar_address_store.hpp"

#include "platform/base/not_found.hpp"

namespace support {

void insert_calendar_address(
    database::Connection& database, accounts::Occasion const& occasion, std::string_view token_hash
)
{
    database.execute(
        R"sql(
            INSERT INTO calendar_addresses (location_id, account_id, token_hash, made_at)
            VALUES ($1, $2, $3, $4)
        )sql",
        occasion.location,
        occasion.by,
        token_hash,
        occasion.now
    );
}

void withdraw_calendar_addresses(
    database::Connection& database, accounts::AccountId account, base::Instant now
)
{
    database.execute(
        "UPDATE calendar_addresses SET withdrawn_at = $1 WHERE account_id = $2 AND withdrawn_at IS NULL",
        now,
        account
    );
}

bool has_calendar_address(database::Connection& database, accounts::AccountId account)
{
    auto rows = database.query(
        "SELECT 1 FROM calendar_addresses WHERE account_id = $1 AND withdrawn_at IS NULL", account
    );
    return rows.next();
}

accounts::AccountId load_calendar_account(database::Connection& database, std::string_view token_hash)
{
    auto rows = database.query(
        "SELECT account_id FROM calendar_addresses WHERE token_hash = $1 AND withdrawn_at IS NULL", token_hash
    );
    return rows.next() ? rows.id<accounts::AccountId>(0) : throw base::NotFound{"calendar"};
}

} // namespace support
