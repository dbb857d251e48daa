#include "intake/store/blocked_referrer_store.hpp"

namespace intake {

void block_referrer(
    database::Connection& database, std::string_view email_hash, accounts::Occasion const& occasion
)
{
    database.execute(
        R"sql(
            INSERT INTO blocked_referrers (location_id, email_hash, blocked_by, blocked_at)
            VALUES ($1, $2, $3, $4) ON CONFLICT (location_id, email_hash) DO NOTHING
        )sql",
        occasion.location,
        email_hash,
        occasion.by,
        occasion.now
    );
}

void unblock_referrer(
    database::Connection& database, std::string_view email_hash, people::LocationId location
)
{
    database.execute(
        "DELETE FROM blocked_referrers WHERE location_id = $1 AND email_hash = $2", location, email_hash
    );
}

bool is_blocked(database::Connection& database, std::string_view email_hash, people::LocationId location)
{
    return database
        .query(
            "SELECT id FROM blocked_referrers WHERE location_id = $1 AND email_hash = $2",
            location,
            email_hash
        )
        .next();
}

} // namespace intake
