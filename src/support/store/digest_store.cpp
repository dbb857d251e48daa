#include "support/store/digest_store.hpp"

namespace support {

bool insert_digest(
    database::Connection& database, accounts::Actor const& to, base::Date monday, base::Instant now
)
{
    auto const inserted = database.execute(
        R"sql(
            INSERT INTO weekly_digests (location_id, account_id, monday, mailed_at) VALUES ($1, $2, $3, $4)
            ON CONFLICT (account_id, monday) DO NOTHING
        )sql",
        to.location,
        to.account,
        monday,
        now
    );
    return inserted == 1;
}

} // namespace support
