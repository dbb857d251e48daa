#include "coaching/actions/change_birthday.hpp"

#include "coaching/store/kindness_store.hpp"
#include "volunteers/store/volunteer_store.hpp"

namespace coaching {

void change_birthday(
    database::Connection& database,
    accounts::Occasion const& occasion,
    VolunteerId id,
    std::optional<std::chrono::month_day> birthday
)
{
    auto transaction = database::Transaction{database};
    auto const volunteer = volunteers::lock_volunteer(database, id, occasion.location);
    save_birthday(database, volunteer.id, volunteer.location, birthday);
    transaction.commit();
}

} // namespace coaching
