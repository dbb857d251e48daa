#include "accounts/actions/choose_password.hpp"

#include "accounts/actions/attempts.hpp"
#include "accounts/store/mailed_link_store.hpp"
#include "accounts/store/session_store.hpp"
#include "people/store/person_store.hpp"
#include "platform/crypto/crypto.hpp"

namespace accounts {

std::expected<AccountId, AccountRefusal>
create_account(database::Connection& database, NewAccount const& wish, base::Instant now)
{
    if (find_account_of(database, wish.person)) {
        return std::unexpected{AccountRefusal::person_has_account};
    }
    auto const person = people::load_person_anywhere(database, wish.person);
    if (person.email && !list_accounts_with_email(database, *person.email).empty()) {
        return std::unexpected{AccountRefusal::address_in_use};
    }
    return insert_account(database, wish, now);
}

bool choose_password(
    database::Connection& database, MailedLink const& link, std::string_view password, base::Instant now
)
{
    auto const hash = crypto::hash_password(password);
    auto const account = AccountId{link.subject};
    auto transaction = database::Transaction{database};
    if (!use_mailed_link(database, link.id, now)) {
        return false;
    }
    set_password_hash(database, account, hash);
    delete_sessions_of(database, account);
    if (auto const email = people::load_person_anywhere(database, link.person).email) {
        begin_anew(database, email->value(), account);
    }
    transaction.commit();
    return true;
}

} // namespace accounts
