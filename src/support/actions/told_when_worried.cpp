#include "support/actions/told_when_worried.hpp"

#include "accounts/store/account_store.hpp"
#include "intake/store/family_case_store.hpp"
#include "locations/store/contact_person_store.hpp"
#include "matching/store/match_store.hpp"
#include "people/store/person_store.hpp"

#include <algorithm>
#include <set>

namespace support {

namespace {

using PersonIds = std::set<people::PersonId>;

enum class FamiliesAt { all_locations, other_locations };

PersonIds responsible_for_families_of(
    database::Connection& database, volunteers::Volunteer const& volunteer, FamiliesAt at
)
{
    auto responsible = PersonIds{};
    for (auto const& match : matching::list_open_matches_of(database, volunteer.id)) {
        if (at == FamiliesAt::other_locations && match.location == volunteer.location) {
            continue;
        }
        auto const family_case = intake::load_family_case(database, match.family_case, match.location);
        auto const account = family_case.responsible
                                 ? accounts::find_account(database, *family_case.responsible)
                                 : std::nullopt;
        if (account) {
            responsible.insert(account->actor.person);
        }
    }
    return responsible;
}

PersonIds whom_to_tell_at_home(database::Connection& database, volunteers::Volunteer const& volunteer)
{
    auto const staff = accounts::list_staff(database, volunteer.location);
    auto everybody = PersonIds{};
    for (auto const& account : staff) {
        everybody.insert(account.actor.person);
    }
    if (auto const chosen = locations::find_contact_person(database, volunteer.location)) {
        auto const found = std::ranges::find(staff, *chosen, [](accounts::Account const& account) {
            return account.actor.account;
        });
        return found == staff.end() ? everybody : PersonIds{found->actor.person};
    }
    auto const responsible = responsible_for_families_of(database, volunteer, FamiliesAt::all_locations);
    return responsible.empty() ? everybody : responsible;
}

// Her own location knows nothing of a family elsewhere, so who is responsible for it hears of it too.
PersonIds whom_to_tell(database::Connection& database, volunteers::Volunteer const& volunteer)
{
    auto told = whom_to_tell_at_home(database, volunteer);
    told.merge(responsible_for_families_of(database, volunteer, FamiliesAt::other_locations));
    return told;
}

} // namespace

std::vector<people::Person>
told_when_worried(database::Connection& database, volunteers::Volunteer const& volunteer)
{
    auto persons = std::vector<people::Person>{};
    for (auto const& id : whom_to_tell(database, volunteer)) {
        persons.push_back(people::load_person_anywhere(database, id));
    }
    return persons;
}

} // namespace support
