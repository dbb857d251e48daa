#include "intake/actions/change_referrer.hpp"

#include "accounts/store/account_store.hpp"
#include "intake/actions/keep_referrer.hpp"
#include "intake/actions/tell_referrer.hpp"
#include "intake/store/consent_store.hpp"
#include "intake/store/family_case_store.hpp"
#include "intake/store/referrer_store.hpp"
#include "people/store/person_store.hpp"

#include <vector>

namespace intake {

namespace {

// Only this case knows this person, so that an address may be changed where it stands.
bool is_of_this_case_only(
    database::Connection& database, people::Person const& person, FamilyCaseId family_case
)
{
    return !accounts::find_account_of(database, person.id)
           && !is_referrer_elsewhere(database, person.id, family_case);
}

people::PersonId save_same_person(
    database::Connection& database,
    accounts::Occasion const& occasion,
    people::Person person,
    ChangeReferrer const& wish
)
{
    auto const& referrer = wish.referrer.value();
    if (person.email == referrer.email) {
        return person.id;
    }
    if (!is_of_this_case_only(database, person, wish.family_case)) {
        return keep_referrer(database, occasion, referrer);
    }
    person.email = referrer.email;
    people::update_person(database, person);
    return person.id;
}

std::vector<Consent> list_consents(database::Connection& database, FamilyCaseId family_case)
{
    auto known = std::vector<Consent>{};
    for (auto const& [purpose, code] : base::Codes<ConsentPurpose>::table) {
        if (auto const consent = find_consent(database, family_case, purpose)) {
            known.push_back(*consent);
        }
    }
    return known;
}

bool is_same_person(std::optional<people::Person> const& person, ChangeReferrer const& wish)
{
    return person && wish.referrer && people::full_name(*person) == wish.referrer->name;
}

std::optional<people::PersonId>
save_person(database::Connection& database, accounts::Occasion const& occasion, ChangeReferrer const& wish)
{
    return wish.referrer ? std::optional{keep_referrer(database, occasion, *wish.referrer)} : std::nullopt;
}

// Gives false when a colleague was first.
bool save_referrer(
    database::Connection& database,
    accounts::Occasion const& occasion,
    FamilyCase family_case,
    ChangeReferrer const& wish
)
{
    auto const before = find_referrer(database, family_case);
    auto const said =
        is_same_person(before, wish) ? list_consents(database, family_case.id) : std::vector<Consent>{};
    auto const now = is_same_person(before, wish) ? save_same_person(database, occasion, *before, wish)
                                                  : save_person(database, occasion, wish);
    family_case.version = wish.version;
    if (!update_referrer(database, family_case, now, wish.referrer ? wish.referrer->role : std::string{})) {
        return false;
    }
    if (family_case.referrer != now) {
        family_case.referrer = now;
        for (auto const& consent : said) {
            insert_consent(database, family_case, consent, occasion);
        }
    }
    return true;
}

} // namespace

std::expected<void, ReferrerRefusal> change_referrer(
    database::Connection& database, accounts::Occasion const& occasion, ChangeReferrer const& wish
)
{
    auto transaction = database::Transaction{database};
    auto const family_case = lock_family_case(database, wish.family_case, occasion.location);
    if (find_named_referrer(database, family_case) == wish.referrer) {
        return {};
    }
    if (!save_referrer(database, occasion, family_case, wish)) {
        return std::unexpected{ReferrerRefusal::changed_meanwhile};
    }
    tell_of_exit(database, load_family_case(database, family_case.id, family_case.location), occasion);
    transaction.commit();
    return {};
}

} // namespace intake
