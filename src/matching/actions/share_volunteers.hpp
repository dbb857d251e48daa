// A location says with which others it shares volunteers. It counts once the other said so too; either ends
// it.
#pragma once

#include "accounts/model/occasion.hpp"
#include "platform/database/connection.hpp"

namespace matching {

// Said twice counts once. Throws base::NotFound when there is no such other location.
void offer_sharing(
    database::Connection& database, accounts::Occasion const& occasion, people::LocationId other
);

// Also a no to the other, and taking back what it did not answer. New requests are refused from now on; what
// runs goes on. Throws base::NotFound when there is no such other location.
void end_sharing(
    database::Connection& database, accounts::Occasion const& occasion, people::LocationId other
);

} // namespace matching
