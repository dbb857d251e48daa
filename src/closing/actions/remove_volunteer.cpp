#include "closing/actions/remove_volunteer.hpp"

#include "accounts/actions/close_account.hpp"
#include "accounts/store/account_store.hpp"
#include "allowances/store/rate_store.hpp"
#include "coaching/store/erase_coaching.hpp"
#include "intake/store/family_case_store.hpp"
#include "people/store/erase_person.hpp"
#include "platform/mail/forget_mails.hpp"
#include "support/store/calendar_address_store.hpp"
#include "volunteers/model/service.hpp"
#include "volunteers/store/removal_store.hpp"
#include "volunteers/store/volunteer_event_store.hpp"
#include "volunteers/store/volunteer_store.hpp"

namespace closing {

namespace {

// Stands wherever her name stood.
constexpr auto word_for_removed = "Oud-vrijwilliger";

void erase_account(
    database::Connection& database, accounts::Occasion const& occasion, people::PersonId person
)
{
    auto account = accounts::find_account_of(database, person);
    if (account && account->actor.role != accounts::Role::volunteer) {
        return;
    }
    account = account ? account : accounts::find_closed_account_of(database, person);
    if (account) {
        accounts::close_account(database, account->actor.account, occasion.now);
        accounts::set_password_hash(database, account->actor.account, "");
        support::withdraw_calendar_addresses(database, account->actor.account, occasion.now);
    }
}

// Whoever is known for something else too stays known for that.
bool is_only_volunteer(
    database::Connection& database, accounts::Occasion const& occasion, people::PersonId person
)
{
    auto const account = accounts::find_account_of(database, person);
    return !account && !intake::find_last_case_of(database, person, occasion.location);
}

} // namespace

std::expected<void, RemovalRefusal> remove_volunteer(
    database::Connection& database, accounts::Occasion const& occasion, volunteers::VolunteerId id
)
{
    auto transaction = database::Transaction{database};
    auto const volunteer = volunteers::lock_volunteer(database, id, occasion.location);
    if (volunteers::find_day_of_removal(database, id)) {
        return {};
    }
    auto const history = volunteers::load_volunteer_history(database, id);
    if (!volunteers::is_kept_too_long(history, occasion.programme, occasion.today)) {
        return std::unexpected{RemovalRefusal::still_kept};
    }
    volunteers::erase_volunteer(database, volunteer, occasion.today);
    coaching::erase_coaching(database, id);
    allowances::delete_bank_account(database, id);
    erase_account(database, occasion, volunteer.person);
    if (is_only_volunteer(database, occasion, volunteer.person)) {
        people::erase_person(database, volunteer.person, word_for_removed);
        mail::forget_mails_to(database, volunteer.person.value(), occasion.now);
    }
    transaction.commit();
    return {};
}

} // namespace closing
