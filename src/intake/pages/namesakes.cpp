#include "intake/pages/namesakes.hpp"

#include "intake/pages/case_heading.hpp"
#include "intake/store/family_case_store.hpp"
#include "people/store/person_store.hpp"

#include <algorithm>
#include <iterator>
#include <set>

namespace intake {

namespace {

// Everybody with this number or address, also at other locations, also this person, some twice.
std::vector<people::Person>
list_reached_alike(database::Connection& database, people::Person const& person, people::LocationId location)
{
    auto found = std::vector<people::Person>{};
    if (person.phone) {
        found = people::list_people_with_phone(database, *person.phone, location);
    }
    if (person.email) {
        std::ranges::move(people::list_people_with_email(database, *person.email), std::back_inserter(found));
    }
    return found;
}

} // namespace

std::vector<Namesake>
list_namesakes(database::Connection& database, people::Person const& person, people::LocationId location)
{
    auto namesakes = std::vector<Namesake>{};
    auto seen = std::set{person.id};
    for (auto const& other : list_reached_alike(database, person, location)) {
        if (other.location == location && seen.insert(other.id).second) {
            auto const last = find_last_case_of(database, other.id, location);
            namesakes.push_back(
                {.name = people::full_name(other), .address = last ? address_of(*last) : std::string{}}
            );
        }
    }
    return namesakes;
}

} // namespace intake
