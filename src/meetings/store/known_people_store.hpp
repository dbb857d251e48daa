// The people of a location who may come to a meeting and are known by name.
#pragma once

#include "people/model/person.hpp"
#include "platform/database/connection.hpp"

#include <vector>

namespace meetings {

struct KnownParent {
    people::Person person;
    int children; // who are born
};

// The parents of the family cases that are not over, by first name.
std::vector<KnownParent>
list_known_parents(database::Connection& database, people::LocationId location, base::Date today);

// The volunteers who have not stopped, by first name.
std::vector<people::Person>
list_known_volunteers(database::Connection& database, people::LocationId location);

} // namespace meetings
