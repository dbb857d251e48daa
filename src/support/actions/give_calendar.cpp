#include "support/actions/give_calendar.hpp"

#include "platform/crypto/crypto.hpp"
#include "support/store/calendar_address_store.hpp"

namespace support {

std::string give_calendar(database::Connection& database, accounts::Occasion const& occasion)
{
    auto transaction = database::Transaction{database};
    auto const token = crypto::random_token();
    withdraw_calendar_addresses(database, occasion.by.value(), occasion.now);
    insert_calendar_address(database, occasion, crypto::hash_token(token));
    transaction.commit();
    return token;
}

void take_calendar_back(database::Connection& database, accounts::Occasion const& occasion)
{
    auto transaction = database::Transaction{database};
    withdraw_calendar_addresses(database, occasion.by.value(), occasion.now);
    transaction.commit();
}

} // namespace support
