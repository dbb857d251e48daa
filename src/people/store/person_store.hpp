// The table of persons. Pages of a location use the functions that ask for that location.
#pragma once

#include "people/model/person.hpp"
#include "platform/base/instant.hpp"
#include "platform/database/connection.hpp"

#include <vector>

namespace people {

PersonId insert_person(database::Connection& database, NewPerson const& person, base::Instant now);

// Whether anybody was stored, at any location.
bool has_people(database::Connection& database);

// Throws base::NotFound when there is no such person at this location.
Person load_person(database::Connection& database, PersonId id, LocationId location);

// For mail, sign-in and the national office; never for what a location sees. Throws base::NotFound.
Person load_person_anywhere(database::Connection& database, PersonId id);

// Everybody at this location, by first name.
std::vector<Person> list_people(database::Connection& database, LocationId location);

// At all locations: who signs in is known by address only. Capitals make no difference.
std::vector<Person> list_people_with_email(database::Connection& database, EmailAddress const& email);

std::vector<Person>
list_people_with_phone(database::Connection& database, PhoneNumber const& phone, LocationId location);

// Changes name, contact details and language; the location of a person never changes. Gives false, and
// changes nothing, when somebody else changed the person since `person` was read. Throws base::NotFound.
bool update_person(database::Connection& database, Person const& person);

// Of whom nothing else is known. Fails while anything still points to her.
void delete_person(database::Connection& database, PersonId id);

} // namespace people
