#include "volunteers/actions/record_volunteer_event.hpp"

#include "volunteers/store/volunteer_event_store.hpp"
#include "volunteers/store/volunteer_store.hpp"

namespace volunteers {

std::expected<void, VolunteerRefusal> record_volunteer_event(
    database::Connection& database, accounts::Occasion const& occasion, RecordVolunteerEvent const& wish
)
{
    auto transaction = database::Transaction{database};
    auto const volunteer = lock_volunteer(database, wish.volunteer, occasion.location);
    auto const history = load_volunteer_history(database, volunteer.id);
    auto const allowed = may_happen(occasion.programme, history, wish.event, occasion.today);
    if (!allowed) {
        return allowed;
    }
    insert_volunteer_event(
        database,
        volunteer,
        {.event = wish.event, .note = wish.note, .recorded_by = occasion.by},
        occasion.now
    );
    transaction.commit();
    return {};
}

} // namespace volunteers
