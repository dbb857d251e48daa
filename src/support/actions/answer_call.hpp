// The coordinator called the volunteer who had asked for it.
#pragma once

#include "accounts/model/occasion.hpp"
#include "platform/database/connection.hpp"
#include "support/model/call_request.hpp"

namespace support {

// A request that a colleague answered before stays as it is. Throws base::NotFound when the location has no
// such request.
void answer_call(database::Connection& database, accounts::Occasion const& occasion, CallRequestId call);

} // namespace support
