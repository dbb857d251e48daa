#include "meetings/store/known_people_store.hpp"

#include "people/store/person_store.hpp"
#include "volunteers/model/pipeline.hpp"
#include "volunteers/store/volunteer_event_store.hpp"
#include "volunteers/store/volunteer_store.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace meetings {

namespace {

// Of two cases of one parent the one with most children counts.
std::map<people::PersonId, int>
children_by_parent(database::Connection& database, people::LocationId location, base::Date today)
{
    auto rows = database.query(
        R"sql(
            SELECT f.parent_id, count(c.id)
            FROM family_cases f LEFT JOIN children c ON c.family_case_id = f.id AND c.born_in <= $2
            WHERE f.location_id = $1 AND f.over_on IS NULL
            GROUP BY f.id, f.parent_id
        )sql",
        location,
        today
    );
    auto children = std::map<people::PersonId, int>{};
    while (rows.next()) {
        auto& most = children[rows.id<people::PersonId>(0)];
        most = std::max(most, rows.small(1));
    }
    return children;
}

bool has_stopped(volunteers::VolunteerHistory const& history)
{
    auto const state = volunteers::pipeline_state(history);
    return state == volunteers::PipelineState::stopped || state == volunteers::PipelineState::not_suited;
}

} // namespace

std::vector<KnownParent>
list_known_parents(database::Connection& database, people::LocationId location, base::Date today)
{
    auto const children = children_by_parent(database, location, today);
    auto parents = std::vector<KnownParent>{};
    for (auto const& person : people::list_people(database, location)) {
        if (auto const found = children.find(person.id); found != children.end()) {
            parents.push_back({.person = person, .children = found->second});
        }
    }
    return parents;
}

std::vector<people::Person> list_known_volunteers(database::Connection& database, people::LocationId location)
{
    auto stopped = std::set<volunteers::VolunteerId>{};
    for (auto const& one : volunteers::list_volunteer_histories(database, location)) {
        if (has_stopped(one.history)) {
            stopped.insert(one.volunteer);
        }
    }
    auto active = std::set<people::PersonId>{};
    for (auto const& volunteer : volunteers::list_volunteers(database, location)) {
        if (!stopped.contains(volunteer.id)) {
            active.insert(volunteer.person);
        }
    }
    auto people = people::list_people(database, location);
    std::erase_if(people, [&](people::Person const& person) { return !active.contains(person.id); });
    return people;
}

} // namespace meetings
