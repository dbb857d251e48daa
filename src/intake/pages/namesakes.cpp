#include "intake/pages/namesakes.hpp"

#include "intake/pages/case_heading.hpp"
#include "intake/store/family_case_store.hpp"
#include "people/store/person_store.hpp"

#include <algorithm>

namespace intake {

std::vector<Namesake>
list_namesakes(database::Connection& database, people::Person const& person, people::LocationId location)
{
    auto others = std::vector<people::Person>{};
    auto const add = [&](std::vector<people::Person> const& found) {
        for (auto const& other : found) {
            auto const is_known = std::ranges::find(others, other.id, &people::Person::id) != others.end();
            if (!is_known && other.id != person.id && other.location == location) {
                others.push_back(other);
            }
        }
    };
    if (person.phone) {
        add(people::list_people_with_phone(database, *person.phone, location));
    }
    if (person.email) {
        add(people::list_people_with_email(database, *person.email));
    }

    auto namesakes = std::vector<Namesake>{};
    for (auto const& other : others) {
        auto const last = find_last_case_of(database, other.id, location);
        namesakes.push_back(
            {.name = people::full_name(other), .address = last ? address_of(*last) : std::string{}}
        );
    }
    return namesakes;
}

} // namespace intake
