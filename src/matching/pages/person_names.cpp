#include "matching/pages/person_names.hpp"

#include "people/store/person_store.hpp"

namespace matching {

Names names_at(database::Connection& database, people::LocationId location)
{
    auto names = Names{};
    for (auto const& person : people::list_people(database, location)) {
        names.emplace(person.id, people::full_name(person));
    }
    return names;
}

} // namespace matching
