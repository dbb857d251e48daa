#include "training/pages/volunteers_by_id.hpp"

#include "people/store/person_store.hpp"
#include "volunteers/store/volunteer_event_store.hpp"
#include "volunteers/store/volunteer_store.hpp"

#include <algorithm>

namespace training {

namespace {

KnownVolunteer known_volunteer(
    volunteers::VolunteerId id, people::Person const& person, volunteers::VolunteerHistory const& history
)
{
    using volunteers::VolunteerEventKind;
    return {
        .id = id,
        .person = person,
        .is_certified = volunteers::last_event(history, VolunteerEventKind::certified).has_value(),
        .has_left = volunteers::has_left(history),
    };
}

} // namespace

VolunteersById volunteers_by_id(database::Connection& database, people::LocationId location)
{
    auto persons = std::map<people::PersonId, people::Person>{};
    for (auto const& person : people::list_people(database, location)) {
        persons.emplace(person.id, person);
    }
    auto histories = std::map<volunteers::VolunteerId, volunteers::VolunteerHistory>{};
    for (auto& one : volunteers::list_volunteer_histories(database, location)) {
        histories.emplace(one.volunteer, std::move(one.history));
    }
    auto known = VolunteersById{};
    for (auto const& volunteer : volunteers::list_volunteers(database, location)) {
        auto const person = persons.find(volunteer.person);
        auto const history = histories.find(volunteer.id);
        if (person != persons.end() && history != histories.end()) {
            known.emplace(volunteer.id, known_volunteer(volunteer.id, person->second, history->second));
        }
    }
    return known;
}

std::vector<KnownVolunteer> active_by_name(VolunteersById const& volunteers)
{
    auto active = std::vector<KnownVolunteer>{};
    for (auto const& [id, known] : volunteers) {
        if (!known.has_left) {
            active.push_back(known);
        }
    }
    std::ranges::sort(active, {}, [](KnownVolunteer const& one) { return people::full_name(one.person); });
    return active;
}

} // namespace training
