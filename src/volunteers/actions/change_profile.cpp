#include "volunteers/actions/change_profile.hpp"

#include "accounts/store/account_store.hpp"
#include "people/store/person_store.hpp"
#include "volunteers/store/profile_change_store.hpp"
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

bool has_other_contact(people::Person const& before, people::Person const& after)
{
    return before.first_name != after.first_name || before.last_name != after.last_name
           || before.email != after.email || before.phone != after.phone || before.language != after.language;
}

std::vector<ProfileChange>
changes_of(people::Person const& before, people::Person const& after, std::vector<ProfileChange> changes)
{
    if (has_other_contact(before, after)) {
        changes.insert(
            changes.begin(), ProfileChange{.field = ProfileField::contact, .was = {}, .became = {}}
        );
    }
    return changes;
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
    auto const known = people::load_person(database, volunteer.person, occasion.location);
    auto const person = with_contact(known, wish);
    auto const changes =
        changes_of(known, person, changes_between(volunteer.profile, wish.profile, occasion.today));
    if (changes.empty() && volunteer.profile.heard_from == wish.profile.heard_from) {
        return {}; // sent twice, or nothing was changed
    }
    if (!update_profile(database, volunteer, wish.profile) || !people::update_person(database, person)) {
        return std::unexpected{ProfileRefusal::changed_meanwhile};
    }
    insert_profile_changes(database, occasion, volunteer.id, changes);
    transaction.commit();
    return {};
}

} // namespace volunteers
