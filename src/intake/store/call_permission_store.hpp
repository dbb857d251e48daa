#pragma once

#include "accounts/model/occasion.hpp"
#include "intake/model/call_permission.hpp"
#include "intake/model/permission_limit.hpp"
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
    std::optional<CallPermissionId> repeats = {};
    std::string network_hash = {}; // empty when nobody knows where it came from
};

CallPermissionId insert_call_permission(
    database::Connection& database, NewCallPermission const& permission, accounts::Occasion const& occasion
);

std::optional<CallPermissionId>
find_call_permission_by_submission(database::Connection& database, std::string_view submission_key);

// The oldest permission that waits for a call to this number.
std::optional<CallPermissionId> find_waiting_call_to(
    database::Connection& database, people::PhoneNumber const& phone, people::LocationId location
);

// At all locations. Capitals make no difference.
RecordedPermissions
count_permissions_by(database::Connection& database, people::EmailAddress const& email, base::Instant since);

RecordedPermissions
count_permissions_from(database::Connection& database, std::string_view network_hash, base::Instant since);

void forget_networks_before(database::Connection& database, base::Instant moment);

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

// Those that wait for a call, oldest first; several for one telephone number are the first of them.
std::vector<CallPermission>
list_open_call_permissions(database::Connection& database, people::LocationId location);

// Those that came for the same telephone number while this one was waiting, oldest first.
std::vector<CallPermission>
list_repeats_of(database::Connection& database, CallPermissionId id, people::LocationId location);

// The referrer hears nothing more; nor do those who recorded the same telephone number.
void withdraw_call_permission(database::Connection& database, CallPermissionId id, base::Date on);

// What a referrer recorded, newest first.
std::vector<CallPermission>
list_call_permissions_of(database::Connection& database, people::PersonId referrer);

struct Settlement {
    base::Date on;
    CallOutcome outcome;
    std::optional<FamilyCaseId> family_case;
};

// Also those that came for the same telephone number; the case stands with this one only.
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
