#include "volunteers/actions/register_volunteer.hpp"

#include "people/store/person_store.hpp"
#include "volunteers/store/volunteer_event_store.hpp"
#include "volunteers/store/volunteer_store.hpp"

namespace volunteers {

namespace {

people::PersonId save_person(
    database::Connection& database, accounts::Occasion const& occasion, VolunteerContact const& contact
)
{
    return people::insert_person(
        database,
        {.location = occasion.location,
         .first_name = contact.first_name,
         .last_name = contact.last_name,
         .email = contact.email,
         .phone = contact.phone,
         .language = contact.language},
        occasion.now
    );
}

VolunteerId save_volunteer(
    database::Connection& database, accounts::Occasion const& occasion, RegisterVolunteer const& wish
)
{
    auto transaction = database::Transaction{database};
    if (auto const earlier = find_volunteer_by_submission(database, wish.submission_key, occasion.location)) {
        return *earlier;
    }
    auto const id = insert_volunteer(
        database,
        {.location = occasion.location,
         .person = save_person(database, occasion, wish.contact),
         .profile = wish.profile,
         .submission_key = wish.submission_key}
    );
    insert_volunteer_event(
        database,
        load_volunteer(database, id, occasion.location),
        {.event = {.kind = VolunteerEventKind::registered, .on = wish.registered_on},
         .note = {},
         .recorded_by = occasion.by},
        occasion.now
    );
    transaction.commit();
    return id;
}

} // namespace

std::expected<VolunteerId, VolunteerRefusal> register_volunteer(
    database::Connection& database, accounts::Occasion const& occasion, RegisterVolunteer const& wish
)
{
    if (wish.registered_on > occasion.today) {
        return std::unexpected{VolunteerRefusal::in_future};
    }
    try {
        return save_volunteer(database, occasion, wish);
    } catch (database::Error const& error) {
        // Two clicks at one moment: the other one was first.
        auto const earlier =
            error.problem() == database::Problem::unique
                ? find_volunteer_by_submission(database, wish.submission_key, occasion.location)
                : std::nullopt;
        if (!earlier) {
            throw;
        }
        return *earlier;
    }
}

} // namespace volunteers
