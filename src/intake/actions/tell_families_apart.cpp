#include "intake/actions/tell_families_apart.hpp"

#include "intake/store/same_family_store.hpp"
#include "people/store/person_store.hpp"
#include "platform/base/not_found.hpp"

namespace intake {

void tell_families_apart(
    database::Connection& database,
    accounts::Occasion const& occasion,
    people::PersonId one,
    people::PersonId other
)
{
    auto transaction = database::Transaction{database};
    people::load_person(database, one, occasion.location);
    people::load_person(database, other, occasion.location);
    if (one == other) {
        throw base::NotFound{"another family"};
    }
    insert_different_families(database, one, other, occasion);
    transaction.commit();
}

} // namespace intake
