#include "people/model/person.hpp"

namespace people {

std::string full_name(Person const& person)
{
    return person.last_name.empty() ? person.first_name : person.first_name + " " + person.last_name;
}

} // namespace people
