#include "matching/pages/person_names.hpp"

#include "locations/store/location_store.hpp"
#include "matching/store/loan_store.hpp"
#include "people/store/person_store.hpp"
#include "volunteers/store/volunteer_store.hpp"

namespace matching {

Names names_at(database::Connection& database, people::LocationId location)
{
    auto names = Names{};
    for (auto const& person : people::list_people(database, location)) {
        names.emplace(person.id, people::full_name(person));
    }
    for (auto const& guest : list_guests(database, location)) {
        auto const volunteer = volunteers::load_volunteer(database, guest.volunteer, guest.home);
        auto const person = people::load_person(database, volunteer.person, guest.home);
        names.emplace(person.id, people::full_name(person));
    }
    return names;
}

std::string home_elsewhere(accounts::SignedInRequest& request, PoolVolunteer const& volunteer)
{
    return volunteer.location == request.location()
               ? std::string{}
               : locations::load_location(request.database, volunteer.location).name;
}

} // namespace matching
