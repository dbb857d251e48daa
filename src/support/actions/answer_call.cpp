#include "support/actions/answer_call.hpp"

#include "support/store/call_request_store.hpp"

namespace support {

void answer_call(database::Connection& database, accounts::Occasion const& occasion, CallRequestId call)
{
    auto transaction = database::Transaction{database};
    set_answered(
        database, load_call_request(database, call, occasion.location).id, occasion.today, occasion.by
    );
    transaction.commit();
}

} // namespace support
