#include "intake/actions/keep_referrer.hpp"

#include "intake/store/referrer_store.hpp"
#include "people/store/person_store.hpp"

namespace intake {

namespace {

std::optional<people::PersonId>
find_known(database::Connection& database, people::LocationId location, NamedReferrer const& referrer)
{
    if (!referrer.email) {
        return std::nullopt;
    }
    for (auto const& person : people::list_people_with_email(database, *referrer.email)) {
        if (people::full_name(person) == referrer.name && is_known_referrer(database, person.id, location)) {
            return person.id;
        }
    }
    return std::nullopt;
}

} // namespace

people::PersonId keep_referrer(
    database::Connection& database, accounts::Occasion const& occasion, NamedReferrer const& referrer
)
{
    if (auto const known = find_known(database, occasion.location, referrer)) {
        return *known;
    }
    return people::insert_person(
        database,
        {.location = std::nullopt,
         .first_name = referrer.name,
         .last_name = {},
         .email = referrer.email,
         .phone = std::nullopt,
         .language = text::Language::nl},
        occasion.now
    );
}

} // namespace intake
