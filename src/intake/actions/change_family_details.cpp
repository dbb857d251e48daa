#include "intake/actions/change_family_details.hpp"

#include "accounts/store/mailed_link_store.hpp"
#include "people/store/person_store.hpp"

namespace intake {

namespace {

bool save_family(database::Connection& database, FamilyCase family_case, ChangeFamilyDetails const& wish)
{
    if (details_of(family_case) == wish.details) {
        return true;
    }
    family_case.version = wish.version;
    return update_family_details(database, family_case, wish.details);
}

bool save_contact(database::Connection& database, people::Person parent, ChangeFamilyDetails const& wish)
{
    if (contact_of(parent) == wish.parent) {
        return true;
    }
    parent.first_name = wish.parent.first_name;
    parent.last_name = wish.parent.last_name;
    parent.email = wish.parent.email;
    parent.phone = wish.parent.phone;
    parent.language = wish.parent.language;
    parent.version = wish.parent_version;
    return people::update_person(database, parent);
}

// What was mailed to an address that is not hers any more opens nothing for who reads it there.
void withdraw_links_of_parent(
    database::Connection& database, people::PersonId parent, accounts::Occasion const& occasion
)
{
    for (auto const purpose : {accounts::LinkPurpose::parent_klik, accounts::LinkPurpose::self_scoring}) {
        accounts::withdraw_links_of_person(database, purpose, parent, occasion.now);
    }
}

} // namespace

ParentContact contact_of(people::Person const& parent)
{
    return {
        .first_name = parent.first_name,
        .last_name = parent.last_name,
        .email = parent.email,
        .phone = parent.phone,
        .language = parent.language,
    };
}

std::expected<void, DetailsRefusal> change_family_details(
    database::Connection& database, accounts::Occasion const& occasion, ChangeFamilyDetails const& wish
)
{
    auto transaction = database::Transaction{database};
    auto const family_case = lock_family_case(database, wish.family_case, occasion.location);
    auto const parent = people::load_person(database, family_case.parent, occasion.location);
    if (!save_family(database, family_case, wish) || !save_contact(database, parent, wish)) {
        return std::unexpected{DetailsRefusal::changed_meanwhile};
    }
    if (parent.email != wish.parent.email) {
        withdraw_links_of_parent(database, parent.id, occasion);
    }
    transaction.commit();
    return {};
}

} // namespace intake
