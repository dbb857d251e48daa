#include "volunteers/actions/change_profile.hpp"

#include "accounts/store/account_store.hpp"
#include "people/store/person_store.hpp"
#include "volunteers/store/volunteer_store.hpp"

#include <algorithm>

namespace volunteers {

namespace {

// An e-mail address is also the name by which she signs in.
std::expected<void, ProfileRefusal> check_address(
    database::Connection& database, people::PersonId person, std::optional<people::EmailAddress> const& email
)
{
    if (!accounts::find_account_of(database, person)) {
        return {};
    }
    if (!email) {
        return std::unexpected{ProfileRefusal::address_needed};
    }
    auto const accounts = accounts::list_accounts_with_email(database, *email);
    auto const is_hers = [person](accounts::Account const& one) { return one.actor.person == person; };
    return std::ranges::all_of(accounts, is_hers) ? std::expected<void, ProfileRefusal>{}
                                                  : std::unexpected{ProfileRefusal::address_in_use};
}

people::Person with_contact(people::Person person, ChangeProfile const& wish)
{
    person.first_name = wish.contact.first_name;
    person.last_name = wish.contact.last_name;
    person.email = wish.contact.email;
    person.phone = wish.contact.phone;
    person.language = wish.contact.language;
    person.version = wish.person_version;
    return person;
}

} // namespace

std::expected<void, ProfileRefusal>
change_profile(database::Connection& database, accounts::Occasion const& occasion, ChangeProfile const& wish)
{
    auto transaction = database::Transaction{database};
    auto volunteer = lock_volunteer(database, wish.volunteer, occasion.location);
    volunteer.version = wish.version;
    if (auto const address = check_address(database, volunteer.person, wish.contact.email); !address) {
        return address;
    }
    auto const person =
        with_contact(people::load_person(database, volunteer.person, occasion.location), wish);
    if (!update_profile(database, volunteer, wish.profile) || !people::update_person(database, person)) {
        return std::unexpected{ProfileRefusal::changed_meanwhile};
    }
    transaction.commit();
    return {};
}

} // namespace volunteers
