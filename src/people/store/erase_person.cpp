#include "people/store/erase_person.hpp"

namespace people {

void erase_person(database::Connection& database, PersonId id, std::string_view word)
{
    database.execute(
        R"sql(
            UPDATE persons
            SET first_name = $2, last_name = '', email = NULL, phone = NULL, version = version + 1
            WHERE id = $1
        )sql",
        id,
        word
    );
}

} // namespace people
