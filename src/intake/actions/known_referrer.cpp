#include "intake/actions/known_referrer.hpp"

#include "accounts/store/account_store.hpp"
#include "people/store/person_store.hpp"

namespace intake {

namespace {

// National staff have no location either, so what account somebody has decides.
bool is_referrer(database::Connection& database, people::Person const& person)
{
    auto const account = accounts::find_account_of(database, person.id);
    return !person.location && (!account || account->actor.role == accounts::Role::referrer);
}

} // namespace

std::optional<people::Person>
find_referrer_with(database::Connection& database, people::EmailAddress const& email)
{
    for (auto const& person : people::list_people_with_email(database, email)) {
        if (is_referrer(database, person)) {
            return person;
        }
    }
    return std::nullopt;
}

} // namespace intake
