// The words of letters to somebody whose data are removed.
#pragma once

#include "platform/base/instant.hpp"
#include "platform/database/connection.hpp"

#include <cstdint>

namespace mail {

// What stands in the outbox of letters to this person goes; those that wait never leave.
void forget_mails_to(database::Connection& database, std::int64_t person, base::Instant now);

} // namespace mail
