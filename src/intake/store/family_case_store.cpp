#include "intake/store/family_case_store.hpp"

#include "platform/base/not_found.hpp"

#include <algorithm>

namespace intake {

namespace {

constexpr auto case_columns = std::string_view{R"sql(
    SELECT id, location_id, municipality_code, parent_id, referrer_id, responsible_account_id, source, applied_on,
           postcode, street, reach_by, reach_when, home_language, interpreter, question, wishes, version,
           referrer_role, household
    FROM family_cases WHERE id = $1 AND location_id = $2
)sql"};

FamilyCase read_family_case(database::Rows const& rows)
{
    return {
        .id = rows.id<FamilyCaseId>(0),
        .location = rows.id<people::LocationId>(1),
        .municipality_code = rows.text(2),
        .parent = rows.id<people::PersonId>(3),
        .referrer = rows.optional_id<people::PersonId>(4),
        .referrer_role = rows.text(17),
        .responsible = rows.optional_id<accounts::AccountId>(5),
        .source = rows.coded<ApplicationSource>(6),
        .applied_on = rows.date(7),
        .postcode = rows.text(8),
        .street = rows.text(9),
        .reach_by = rows.coded<ReachBy>(10),
        .reach_when = rows.text(11),
        .home_language = rows.text(12),
        .interpreter = rows.boolean(13),
        .household = rows.text(18),
        .question = rows.text(14),
        .wishes = rows.text(15),
        .children = {},
        .dagdelen = {},
        .version = rows.small(16),
    };
}

std::vector<Child> list_children(database::Connection& database, FamilyCaseId id)
{
    auto children = std::vector<Child>{};
    auto rows = database.query(
        R"sql(
            SELECT born_in, due_on FROM children
            WHERE family_case_id = $1 ORDER BY born_in IS NULL, born_in, due_on, id
        )sql",
        id
    );
    while (rows.next()) {
        children.push_back({.born_in = rows.optional_date(0), .due_on = rows.optional_date(1)});
    }
    return children;
}

std::vector<programme::Dagdeel> list_dagdelen(database::Connection& database, FamilyCaseId id)
{
    auto dagdelen = std::vector<programme::Dagdeel>{};
    auto rows =
        database.query("SELECT weekday, part FROM family_case_dagdelen WHERE family_case_id = $1", id);
    while (rows.next()) {
        dagdelen.push_back({.weekday = rows.small(0), .part = rows.coded<programme::DayPart>(1)});
    }
    std::ranges::sort(dagdelen);
    return dagdelen;
}

void insert_children(
    database::Connection& database,
    people::LocationId location,
    FamilyCaseId id,
    std::vector<Child> const& children
)
{
    for (auto const& child : children) {
        database.execute(
            "INSERT INTO children (location_id, family_case_id, born_in, due_on) VALUES ($1, $2, $3, $4)",
            location,
            id,
            child.born_in,
            child.due_on
        );
    }
}

void replace_children(
    database::Connection& database, FamilyCase const& family_case, std::vector<Child> const& now
)
{
    database.execute("DELETE FROM children WHERE family_case_id = $1", family_case.id);
    insert_children(database, family_case.location, family_case.id, now);
}

void replace_dagdelen(
    database::Connection& database, FamilyCase const& family_case, std::vector<programme::Dagdeel> const& now
)
{
    database.execute("DELETE FROM family_case_dagdelen WHERE family_case_id = $1", family_case.id);
    for (auto const& dagdeel : now) {
        database.execute(
            R"sql(
                INSERT INTO family_case_dagdelen (family_case_id, location_id, weekday, part)
                VALUES ($1, $2, $3, $4)
            )sql",
            family_case.id,
            family_case.location,
            dagdeel.weekday,
            dagdeel.part
        );
    }
}

FamilyCase
load(database::Connection& database, std::string const& sql, FamilyCaseId id, people::LocationId location)
{
    auto rows = database.query(sql, id, location);
    if (!rows.next()) {
        throw base::NotFound{"family case " + std::to_string(id.value())};
    }
    auto family_case = read_family_case(rows);
    family_case.children = list_children(database, id);
    family_case.dagdelen = list_dagdelen(database, id);
    return family_case;
}

} // namespace

FamilyCaseId insert_family_case(database::Connection& database, NewFamilyCase const& family_case)
{
    auto const id = database.insert<FamilyCaseId>(
        R"sql(
            INSERT INTO family_cases
                (location_id, municipality_code, parent_id, referrer_id, responsible_account_id, programme_code,
                 source, applied_on, postcode, reach_by, reach_when, home_language, interpreter, question,
                 submission_key, referrer_role)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
        )sql",
        family_case.location,
        family_case.municipality_code,
        family_case.parent,
        family_case.referrer,
        family_case.responsible,
        family_case.programme_code,
        family_case.source,
        family_case.applied_on,
        family_case.postcode,
        family_case.reach_by,
        family_case.reach_when,
        family_case.home_language,
        family_case.interpreter,
        family_case.question,
        family_case.submission_key,
        family_case.referrer_role
    );
    insert_children(database, family_case.location, id, family_case.children);
    return id;
}

std::optional<FamilyCaseId>
find_family_case_by_submission(database::Connection& database, std::string_view submission_key)
{
    auto rows = database.query("SELECT id FROM family_cases WHERE submission_key = $1", submission_key);
    return rows.next() ? std::optional{rows.id<FamilyCaseId>(0)} : std::nullopt;
}

FamilyCase load_family_case(database::Connection& database, FamilyCaseId id, people::LocationId location)
{
    return load(database, std::string{case_columns}, id, location);
}

FamilyCase lock_family_case(database::Connection& database, FamilyCaseId id, people::LocationId location)
{
    return load(database, std::string{case_columns} + std::string{database.for_update()}, id, location);
}

people::LocationId location_of_case(database::Connection& database, FamilyCaseId id)
{
    auto rows = database.query("SELECT location_id FROM family_cases WHERE id = $1", id);
    if (!rows.next()) {
        throw base::NotFound{"family case " + std::to_string(id.value())};
    }
    return rows.id<people::LocationId>(0);
}

FamilyDetails details_of(FamilyCase const& family_case)
{
    return {
        .street = family_case.street,
        .postcode = family_case.postcode,
        .reach_by = family_case.reach_by,
        .reach_when = family_case.reach_when,
        .home_language = family_case.home_language,
        .interpreter = family_case.interpreter,
        .household = family_case.household,
        .wishes = family_case.wishes,
        .children = family_case.children,
        .dagdelen = family_case.dagdelen,
    };
}

std::optional<FamilyCaseId>
find_last_case_of(database::Connection& database, people::PersonId parent, people::LocationId location)
{
    auto rows = database.query(
        "SELECT max(id) FROM family_cases WHERE parent_id = $1 AND location_id = $2", parent, location
    );
    rows.next();
    return rows.optional_id<FamilyCaseId>(0);
}

bool update_family_details(
    database::Connection& database, FamilyCase const& family_case, FamilyDetails const& details
)
{
    auto const changed = database.execute(
        R"sql(
            UPDATE family_cases
            SET street = $1, postcode = $2, reach_by = $3, reach_when = $4, home_language = $5, interpreter = $6,
                household = $7, wishes = $8, version = version + 1
            WHERE id = $9 AND location_id = $10 AND version = $11
        )sql",
        details.street,
        details.postcode,
        details.reach_by,
        details.reach_when,
        details.home_language,
        details.interpreter,
        details.household,
        details.wishes,
        family_case.id,
        family_case.location,
        family_case.version
    );
    if (changed == 0) {
        return false;
    }
    replace_children(database, family_case, details.children);
    replace_dagdelen(database, family_case, details.dagdelen);
    return true;
}

bool raise_version(database::Connection& database, FamilyCase const& family_case)
{
    auto const changed = database.execute(
        R"sql(
            UPDATE family_cases SET version = version + 1 WHERE id = $1 AND location_id = $2 AND version = $3
        )sql",
        family_case.id,
        family_case.location,
        family_case.version
    );
    return changed == 1;
}

bool update_referrer(
    database::Connection& database,
    FamilyCase const& family_case,
    std::optional<people::PersonId> referrer,
    std::string_view role
)
{
    auto const changed = database.execute(
        R"sql(
            UPDATE family_cases SET referrer_id = $1, referrer_role = $2, version = version + 1
            WHERE id = $3 AND location_id = $4 AND version = $5
        )sql",
        referrer,
        role,
        family_case.id,
        family_case.location,
        family_case.version
    );
    return changed == 1;
}

void set_responsible(database::Connection& database, FamilyCaseId id, accounts::AccountId account)
{
    database.execute("UPDATE family_cases SET responsible_account_id = $1 WHERE id = $2", account, id);
}

void set_over_on(database::Connection& database, FamilyCaseId id, std::optional<base::Date> day)
{
    database.execute("UPDATE family_cases SET over_on = $1 WHERE id = $2", day, id);
}

} // namespace intake
