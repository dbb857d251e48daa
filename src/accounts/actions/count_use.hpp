// What strangers may do only so often, such as recording that a parent may be called. Counted as attempts to
// sign in are, and apart from them.
#pragma once

#include "platform/base/instant.hpp"
#include "platform/database/connection.hpp"

#include <chrono>
#include <expected>
#include <string_view>

namespace accounts {

struct Use {
    std::string_view what;    // "call permission": different uses do not add up
    std::string_view email;   // as it was typed; empty when nobody typed one
    std::string_view network; // "203.0.113.7"; empty when it is not known
};

// Counts it, or says how long to wait after too many in the last hour; a refused one does not count. Call
// inside the transaction of what is done.
std::expected<void, std::chrono::seconds>
count_use(database::Connection& database, Use const& use, base::Instant now);

} // namespace accounts
