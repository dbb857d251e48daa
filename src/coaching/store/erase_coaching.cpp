#include "coaching/store/erase_coaching.hpp"

namespace coaching {

void erase_coaching(database::Connection& database, VolunteerId volunteer)
{
    database.execute("UPDATE volunteer_talks SET note = '' WHERE volunteer_id = $1", volunteer);
    for (auto const* const table : {"volunteer_thanks", "volunteer_birthdays", "intervision_members"}) {
        database.execute("DELETE FROM " + std::string{table} + " WHERE volunteer_id = $1", volunteer);
    }
}

} // namespace coaching
