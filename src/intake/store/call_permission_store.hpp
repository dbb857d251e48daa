#pragma once

#include "accounts/model/occasion.hpp"
#include "intake/model/call_permission.hpp"
#include "platform/database/connection.hpp"

#include <vector>

namespace intake {

struct NewCallPermission {
    std::string municipality_code;
    std::optional<people::PersonId> referrer; // nothing when the parent asked for the call herself
    std::string referrer_role;
    people::PersonId parent;
    base::Date permitted_on;
    PermissionGiven how;
    std::string line;
    bool tell_start;
    std::string submission_key;
};

CallPermissionId insert_call_permission(
    database::Connection& database, NewCallPermission const& permission, accounts::Occasion const& occasion
);

std::optional<CallPermissionId>
find_call_permission_by_submission(database::Connection& database, std::string_view submission_key);

// Throws base::NotFound when the location has no such permission.
CallPermission
load_call_permission(database::Connection& database, CallPermissionId id, people::LocationId location);

// The same, and keeps others from settling it until the transaction ends.
CallPermission
lock_call_permission(database::Connection& database, CallPermissionId id, people::LocationId location);

// The call that a parent with this number asked for herself and that nobody settled yet.
std::optional<CallPermissionId> find_open_call_asked_by(
    database::Connection& database, people::PhoneNumber const& phone, people::LocationId location
);

// Those that wait for a call, oldest first.
std::vector<CallPermission>
list_open_call_permissions(database::Connection& database, people::LocationId location);

// What a referrer recorded, newest first.
std::vector<CallPermission>
list_call_permissions_of(database::Connection& database, people::PersonId referrer);

struct Settlement {
    base::Date on;
    CallOutcome outcome;
    std::optional<FamilyCaseId> family_case;
};

void settle_call_permission(
    database::Connection& database, CallPermissionId id, Settlement const& settlement
);

// A call that was not answered.
struct CallAttempt {
    base::Date tried_on;
    std::string note;
    std::string submission_key = {}; // of the form; may be empty
};

// Whether this form was recorded before.
bool is_attempt_submitted(
    database::Connection& database, CallPermissionId permission, std::string_view submission_key
);

void insert_call_attempt(
    database::Connection& database,
    CallPermission const& permission,
    CallAttempt const& attempt,
    accounts::Occasion const& occasion
);
std::vector<CallAttempt> list_call_attempts(database::Connection& database, CallPermissionId id);

} // namespace intake
