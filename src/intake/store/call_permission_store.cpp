#include "intake/store/call_permission_store.hpp"

#include "platform/base/not_found.hpp"

#include <fmt/core.h>

namespace intake {

namespace {

constexpr auto permission_columns = std::string_view{R"sql(
    SELECT id, location_id, municipality_code, referrer_id, referrer_role, parent_id, permitted_on, how, line,
           tell_start, settled_on, outcome, family_case_id, withdrawn_on, repeats_id
    FROM call_permissions
)sql"};

// Who gave the permission stands in referrer_id: a referrer, or the parent herself.
CallPermission read_permission(database::Rows const& rows)
{
    auto const giver = rows.id<people::PersonId>(3);
    auto const parent = rows.id<people::PersonId>(5);
    return {
        .id = rows.id<CallPermissionId>(0),
        .location = rows.id<people::LocationId>(1),
        .municipality_code = rows.text(2),
        .referrer = giver == parent ? std::nullopt : std::optional{giver},
        .referrer_role = rows.text(4),
        .parent = parent,
        .permitted_on = rows.date(6),
        .how = rows.coded<PermissionGiven>(7),
        .line = rows.text(8),
        .tell_start = rows.boolean(9),
        .settled_on = rows.optional_date(10),
        .outcome = rows.optional_coded<CallOutcome>(11),
        .family_case = rows.optional_id<FamilyCaseId>(12),
        .withdrawn_on = rows.optional_date(13),
        .repeats = rows.optional_id<CallPermissionId>(14),
    };
}

std::vector<CallPermission> read_permissions(database::Rows rows)
{
    auto permissions = std::vector<CallPermission>{};
    while (rows.next()) {
        permissions.push_back(read_permission(rows));
    }
    return permissions;
}

CallPermission load_one(
    database::Connection& database, CallPermissionId id, people::LocationId location, std::string_view ending
)
{
    auto rows = database.query(
        fmt::format("{} WHERE id = $1 AND location_id = $2 {}", permission_columns, ending), id, location
    );
    return rows.next() ? read_permission(rows)
                       : throw base::NotFound{"call permission " + std::to_string(id.value())};
}

} // namespace

CallPermissionId insert_call_permission(
    database::Connection& database, NewCallPermission const& permission, accounts::Occasion const& occasion
)
{
    return database.insert<CallPermissionId>(
        R"sql(
            INSERT INTO call_permissions
                (location_id, municipality_code, referrer_id, referrer_role, parent_id, permitted_on, how, line,
                 tell_start, recorded_at, submission_key, repeats_id, network_hash)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
        )sql",
        occasion.location,
        permission.municipality_code,
        permission.referrer.value_or(permission.parent),
        permission.referrer_role,
        permission.parent,
        permission.permitted_on,
        permission.how,
        permission.line,
        permission.tell_start,
        occasion.now,
        permission.submission_key,
        permission.repeats,
        permission.network_hash
    );
}

std::optional<CallPermissionId> find_waiting_call_to(
    database::Connection& database, people::PhoneNumber const& phone, people::LocationId location
)
{
    auto rows = database.query(
        R"sql(
            SELECT c.id FROM call_permissions c JOIN persons p ON p.id = c.parent_id
            WHERE c.location_id = $1 AND p.location_id = $1 AND p.phone = $2
              AND c.settled_on IS NULL AND c.repeats_id IS NULL
            ORDER BY c.id LIMIT 1
        )sql",
        location,
        phone.value()
    );
    return rows.next() ? std::optional{rows.id<CallPermissionId>(0)} : std::nullopt;
}

RecordedPermissions
count_permissions_by(database::Connection& database, people::EmailAddress const& email, base::Instant since)
{
    auto rows = database.query(
        R"sql(
            SELECT count(DISTINCT parent.phone), min(c.recorded_at)
            FROM call_permissions c
            JOIN persons parent ON parent.id = c.parent_id
            JOIN persons referrer ON referrer.id = c.referrer_id
            WHERE lower(referrer.email) = lower($1) AND c.recorded_at > $2
        )sql",
        email.value(),
        since
    );
    rows.next();
    return {.count = rows.small(0), .first = rows.optional_instant(1)};
}

RecordedPermissions
count_permissions_from(database::Connection& database, std::string_view network_hash, base::Instant since)
{
    auto rows = database.query(
        R"sql(
            SELECT count(DISTINCT parent.phone), min(c.recorded_at)
            FROM call_permissions c JOIN persons parent ON parent.id = c.parent_id
            WHERE c.network_hash = $1 AND c.recorded_at > $2
        )sql",
        network_hash,
        since
    );
    rows.next();
    return {.count = rows.small(0), .first = rows.optional_instant(1)};
}

void forget_networks_before(database::Connection& database, base::Instant moment)
{
    database.execute(
        "UPDATE call_permissions SET network_hash = '' WHERE network_hash <> '' AND recorded_at <= $1", moment
    );
}

std::optional<CallPermissionId>
find_call_permission_by_submission(database::Connection& database, std::string_view submission_key)
{
    auto rows = database.query("SELECT id FROM call_permissions WHERE submission_key = $1", submission_key);
    return rows.next() ? std::optional{rows.id<CallPermissionId>(0)} : std::nullopt;
}

CallPermission
load_call_permission(database::Connection& database, CallPermissionId id, people::LocationId location)
{
    return load_one(database, id, location, "");
}

CallPermission
lock_call_permission(database::Connection& database, CallPermissionId id, people::LocationId location)
{
    return load_one(database, id, location, database.for_update());
}

std::optional<CallPermissionId> find_open_call_asked_by(
    database::Connection& database, people::PhoneNumber const& phone, people::LocationId location
)
{
    auto rows = database.query(
        R"sql(
            SELECT c.id FROM call_permissions c JOIN persons p ON p.id = c.parent_id
            WHERE c.location_id = $1 AND p.phone = $2 AND c.referrer_id = c.parent_id AND c.settled_on IS NULL
            ORDER BY c.id
        )sql",
        location,
        phone.value()
    );
    return rows.next() ? std::optional{rows.id<CallPermissionId>(0)} : std::nullopt;
}

std::vector<CallPermission>
list_open_call_permissions(database::Connection& database, people::LocationId location)
{
    return read_permissions(database.query(
        fmt::format(
            "{} WHERE location_id = $1 AND settled_on IS NULL AND repeats_id IS NULL ORDER BY permitted_on, "
            "id",
            permission_columns
        ),
        location
    ));
}

std::vector<CallPermission>
list_call_permissions_of(database::Connection& database, people::PersonId referrer)
{
    return read_permissions(database.query(
        fmt::format("{} WHERE referrer_id = $1 ORDER BY permitted_on DESC, id DESC", permission_columns),
        referrer
    ));
}

std::vector<CallPermission>
list_repeats_of(database::Connection& database, CallPermissionId id, people::LocationId location)
{
    return read_permissions(database.query(
        fmt::format("{} WHERE repeats_id = $1 AND location_id = $2 ORDER BY id", permission_columns),
        id,
        location
    ));
}

void withdraw_call_permission(database::Connection& database, CallPermissionId id, base::Date on)
{
    database.execute(
        "UPDATE call_permissions SET withdrawn_on = $1 WHERE withdrawn_on IS NULL AND (id = $2 OR repeats_id "
        "= $2)",
        on,
        id
    );
}

void settle_call_permission(database::Connection& database, CallPermissionId id, Settlement const& settlement)
{
    database.execute(
        "UPDATE call_permissions SET settled_on = $1, outcome = $2 WHERE repeats_id = $3",
        settlement.on,
        settlement.outcome,
        id
    );
    database.execute(
        "UPDATE call_permissions SET settled_on = $1, outcome = $2, family_case_id = $3 WHERE id = $4",
        settlement.on,
        settlement.outcome,
        settlement.family_case,
        id
    );
}

void insert_call_attempt(
    database::Connection& database,
    CallPermission const& permission,
    CallAttempt const& attempt,
    accounts::Occasion const& occasion
)
{
    database.execute(
        R"sql(
            INSERT INTO call_attempts
                (location_id, call_permission_id, tried_on, note, recorded_by, recorded_at, submission_key)
            VALUES ($1, $2, $3, $4, $5, $6, $7)
        )sql",
        permission.location,
        permission.id,
        attempt.tried_on,
        attempt.note,
        occasion.by,
        occasion.now,
        attempt.submission_key.empty() ? database::Value{nullptr} : database::Value{attempt.submission_key}
    );
}

bool is_attempt_submitted(
    database::Connection& database, CallPermissionId permission, std::string_view submission_key
)
{
    return database
        .query(
            "SELECT id FROM call_attempts WHERE submission_key = $1 AND call_permission_id = $2",
            submission_key,
            permission
        )
        .next();
}

std::vector<CallAttempt> list_call_attempts(database::Connection& database, CallPermissionId id)
{
    auto attempts = std::vector<CallAttempt>{};
    auto rows = database.query(
        "SELECT tried_on, note FROM call_attempts WHERE call_permission_id = $1 ORDER BY tried_on, id", id
    );
    while (rows.next()) {
        attempts.push_back({.tried_on = rows.date(0), .note = rows.text(1)});
    }
    return attempts;
}

} // namespace intake
