#include "accounts/actions/close_account.hpp"

#include "accounts/store/attempt_store.hpp"
#include "accounts/store/mailed_link_store.hpp"
#include "accounts/store/session_store.hpp"
#include "people/store/person_store.hpp"

namespace accounts {

void close_account(database::Connection& database, AccountId account, base::Instant now)
{
    set_closed(database, account, now);
    delete_sessions_of(database, account);
    forget_browsers_of(database, account);
    withdraw_mailed_links(database, LinkPurpose::password, account.value(), now);
}

std::expected<void, AccountRefusal> reopen_account(database::Connection& database, Account const& closed)
{
    auto const person = people::load_person_anywhere(database, closed.actor.person);
    if (person.email && !list_accounts_with_email(database, *person.email).empty()) {
        return std::unexpected{AccountRefusal::address_in_use};
    }
    set_closed(database, closed.actor.account, std::nullopt);
    return {};
}

} // namespace accounts
