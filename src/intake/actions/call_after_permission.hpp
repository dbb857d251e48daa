// Calling a parent who allowed it through a referrer (toestemming om te bellen), while there is no case yet.
#pragma once

#include "accounts/model/occasion.hpp"
#include "intake/store/call_permission_store.hpp"
#include "platform/database/connection.hpp"

#include <expected>

namespace intake {

enum class CallRefusal {
    already_settled, // an application came of it, or a colleague was done with it
};

struct AttemptCall {
    CallPermissionId permission;
    CallAttempt attempt;
};

// A call that was not answered. The same form sent twice is one call. Throws base::NotFound when the location
// has no such permission.
std::expected<void, CallRefusal>
attempt_call(database::Connection& database, accounts::Occasion const& occasion, AttemptCall const& wish);

struct SettleCall {
    CallPermissionId permission;
    CallOutcome outcome; // other than `applied`: see enter_application
    base::Date on;
};

// What came of it when it is no application. The same outcome twice is one. Throws base::NotFound when the
// location has no such permission.
std::expected<void, CallRefusal>
settle_call(database::Connection& database, accounts::Occasion const& occasion, SettleCall const& wish);

// The parent wants that the referrer hears nothing more. Works at once; saying it twice is saying it once.
// Once there is a case it is said there: see record_consents. Throws base::NotFound when the location has no
// such permission.
std::expected<void, CallRefusal> withdraw_from_referrer(
    database::Connection& database, accounts::Occasion const& occasion, CallPermissionId permission
);

enum class Block { on, off };

// Takes no permission to call of the address of this referrer any more, or takes them again. Throws
// base::NotFound when the location has no such permission.
void block_referrer_of(
    database::Connection& database,
    accounts::Occasion const& occasion,
    CallPermissionId permission,
    Block block
);

} // namespace intake
