#include "locations/store/contact_person_store.hpp"

namespace locations {

std::optional<accounts::AccountId> find_contact_person(database::Connection& database, LocationId location)
{
    auto rows =
        database.query("SELECT account_id FROM location_contact_persons WHERE location_id = $1", location);
    return rows.next() ? std::optional{rows.id<accounts::AccountId>(0)} : std::nullopt;
}

void save_contact_person(
    database::Connection& database, LocationId location, std::optional<accounts::AccountId> account
)
{
    if (!account) {
        database.execute("DELETE FROM location_contact_persons WHERE location_id = $1", location);
        return;
    }
    database.execute(
        R"sql(
            INSERT INTO location_contact_persons (location_id, account_id) VALUES ($1, $2)
            ON CONFLICT (location_id) DO UPDATE SET account_id = excluded.account_id
        )sql",
        location,
        *account
    );
}

} // namespace locations
