#include "volunteers/store/removal_store.hpp"

#include "volunteers/store/profile_lists.hpp"

namespace volunteers {

void erase_volunteer(database::Connection& database, Volunteer const& volunteer, base::Date on)
{
    database.execute(
        R"sql(
            UPDATE volunteers
            SET postcode = '', wishes = '', about = '', removed_on = $1, version = version + 1
            WHERE id = $2 AND location_id = $3
        )sql",
        on,
        volunteer.id,
        volunteer.location
    );
    database.execute("UPDATE volunteer_events SET note = '' WHERE volunteer_id = $1", volunteer.id);
    database.execute("UPDATE volunteer_sign_ups SET line = '' WHERE volunteer_id = $1", volunteer.id);
    database.execute("DELETE FROM volunteer_profile_changes WHERE volunteer_id = $1", volunteer.id);
    delete_lists(database, volunteer.id);
}

std::optional<base::Date> find_day_of_removal(database::Connection& database, VolunteerId volunteer)
{
    auto rows = database.query("SELECT removed_on FROM volunteers WHERE id = $1", volunteer);
    return rows.next() ? rows.optional_date(0) : std::nullopt;
}

std::set<VolunteerId> list_removed_volunteers(database::Connection& database, people::LocationId location)
{
    auto removed = std::set<VolunteerId>{};
    auto rows = database.query(
        "SELECT id FROM volunteers WHERE location_id = $1 AND removed_on IS NOT NULL", location
    );
    while (rows.next()) {
        removed.insert(rows.id<VolunteerId>(0));
    }
    return removed;
}

} // namespace volunteers
