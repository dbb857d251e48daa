#include "intake/store/followed_store.hpp"

#include <fmt/core.h>

namespace intake {

namespace {

constexpr auto followed_permissions = std::string_view{R"sql(
    SELECT p.location_id, p.referrer_id, p.parent_id, p.id, p.recorded_at, p.outcome, p.family_case_id,
           CASE WHEN p.family_case_id IS NULL THEN p.settled_on ELSE c.over_on END,
           p.withdrawn_on IS NOT NULL
               OR (c.id IS NOT NULL AND (c.referrer_id IS NULL OR c.referrer_id <> p.referrer_id))
    FROM call_permissions p LEFT JOIN family_cases c ON c.id = p.family_case_id
)sql"};

constexpr auto told_cases = std::string_view{R"sql(
    SELECT DISTINCT c.location_id, n.referrer_id, c.parent_id, c.id, c.over_on,
           c.referrer_id IS NULL OR c.referrer_id <> n.referrer_id
    FROM referrer_notices n JOIN family_cases c ON c.id = n.family_case_id
)sql"};

constexpr auto with_address_of = std::string_view{R"sql(
    IN (SELECT them.id FROM persons me JOIN persons them
        ON them.id = me.id OR (them.location_id IS NULL AND lower(them.email) = lower(me.email))
        WHERE me.id = $1)
)sql"};

Followed read_followed_permission(database::Rows const& rows)
{
    return {
        .location = rows.id<people::LocationId>(0),
        .referrer = rows.id<people::PersonId>(1),
        .parent = rows.id<people::PersonId>(2),
        .permission = rows.id<CallPermissionId>(3),
        .received_at = rows.instant(4),
        .outcome = rows.optional_coded<CallOutcome>(5),
        .family_case = rows.optional_id<FamilyCaseId>(6),
        .over_on = rows.optional_date(7),
        .is_withdrawn = rows.boolean(8),
    };
}

Followed read_followed_case(database::Rows const& rows)
{
    return {
        .location = rows.id<people::LocationId>(0),
        .referrer = rows.id<people::PersonId>(1),
        .parent = rows.id<people::PersonId>(2),
        .permission = std::nullopt,
        .received_at = std::nullopt,
        .outcome = std::nullopt,
        .family_case = rows.id<FamilyCaseId>(3),
        .over_on = rows.optional_date(4),
        .is_withdrawn = rows.boolean(5),
    };
}

} // namespace

std::optional<Followed> find_followed_permission(database::Connection& database, CallPermissionId id)
{
    auto rows = database.query(fmt::format("{} WHERE p.id = $1", followed_permissions), id);
    return rows.next() ? std::optional{read_followed_permission(rows)} : std::nullopt;
}

std::optional<Followed>
find_followed_case(database::Connection& database, FamilyCaseId id, people::PersonId referrer)
{
    auto rows =
        database.query(fmt::format("{} WHERE c.id = $1 AND n.referrer_id = $2", told_cases), id, referrer);
    return rows.next() ? std::optional{read_followed_case(rows)} : std::nullopt;
}

std::vector<Followed> list_followed_by(database::Connection& database, people::PersonId referrer)
{
    auto all = std::vector<Followed>{};
    auto recorded = database.query(
        fmt::format(
            "{} WHERE p.referrer_id {} ORDER BY p.recorded_at DESC, p.id DESC",
            followed_permissions,
            with_address_of
        ),
        referrer
    );
    while (recorded.next()) {
        all.push_back(read_followed_permission(recorded));
    }
    auto told = database.query(
        fmt::format(
            R"sql(
                {} WHERE n.referrer_id {} AND NOT EXISTS (
                    SELECT 1 FROM call_permissions p WHERE p.family_case_id = c.id AND p.referrer_id {}
                ) ORDER BY c.id DESC
            )sql",
            told_cases,
            with_address_of,
            with_address_of
        ),
        referrer
    );
    while (told.next()) {
        all.push_back(read_followed_case(told));
    }
    return all;
}

} // namespace intake
