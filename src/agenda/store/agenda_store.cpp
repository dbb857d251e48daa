#include "agenda/store/agenda_store.hpp"

namespace agenda {

namespace {

constexpr auto most_rows = 500;

// Finds the words anywhere in a name, whatever they hold.
std::string like(std::string_view words)
{
    auto pattern = std::string{"%"};
    for (auto const sign : words) {
        if (sign == '%' || sign == '_' || sign == '\\') {
            pattern += '\\';
        }
        pattern += sign;
    }
    return pattern + "%";
}

std::string joined(std::string const& first_name, std::string const& last_name)
{
    return last_name.empty() ? first_name : first_name + " " + last_name;
}

} // namespace

std::vector<NamedCase> list_named_open_cases(database::Connection& database, people::LocationId location)
{
    auto cases = std::vector<NamedCase>{};
    auto rows = database.query(
        R"sql(
            SELECT c.id, p.first_name, p.last_name, m.short_name
            FROM family_cases c
            JOIN persons p ON p.id = c.parent_id
            JOIN municipalities m ON m.code = c.municipality_code
            WHERE c.location_id = $1 AND c.over_on IS NULL ORDER BY c.id
        )sql",
        location
    );
    while (rows.next()) {
        cases.push_back(
            {.id = rows.id<intake::FamilyCaseId>(0),
             .family = joined(rows.text(1), rows.text(2)),
             .place = rows.text(3)}
        );
    }
    return cases;
}

std::vector<NamedMatch> list_named_matches(database::Connection& database, people::LocationId location)
{
    auto matches = std::vector<NamedMatch>{};
    auto rows = database.query(
        R"sql(
            SELECT m.id, p.first_name
            FROM family_cases c
            JOIN matches m ON m.family_case_id = c.id
            JOIN volunteers v ON v.id = m.volunteer_id
            JOIN persons p ON p.id = v.person_id
            WHERE c.location_id = $1 AND c.over_on IS NULL ORDER BY m.id
        )sql",
        location
    );
    while (rows.next()) {
        matches.push_back({.id = rows.id<programme::MatchId>(0), .volunteer = rows.text(1)});
    }
    return matches;
}

std::vector<PlannedTime> list_planned_times(database::Connection& database, people::LocationId location)
{
    auto times = std::vector<PlannedTime>{};
    auto rows = database.query(
        R"sql(
            SELECT e.family_case_id, e.planned_for, e.planned_time
            FROM family_cases c JOIN case_events e ON e.family_case_id = c.id
            WHERE c.location_id = $1 AND c.over_on IS NULL AND e.planned_time <> '' AND e.planned_for IS NOT NULL
            ORDER BY e.family_case_id, e.id
        )sql",
        location
    );
    while (rows.next()) {
        times.push_back(
            {.family_case = rows.id<intake::FamilyCaseId>(0), .on = rows.date(1), .time = rows.text(2)}
        );
    }
    return times;
}

std::vector<CaseRow>
list_cases(database::Connection& database, people::LocationId location, CaseSearch const& search)
{
    auto cases = std::vector<CaseRow>{};
    auto rows = database.query(
        R"sql(
            SELECT c.id, p.first_name, p.last_name, m.short_name, c.applied_on, c.over_on
            FROM family_cases c
            JOIN persons p ON p.id = c.parent_id
            JOIN municipalities m ON m.code = c.municipality_code
            WHERE c.location_id = $1 AND (c.over_on IS NULL OR $2 = TRUE)
              AND lower(p.first_name || ' ' || p.last_name) LIKE lower($3) ESCAPE '\'
            ORDER BY c.applied_on DESC, c.id DESC LIMIT $4
        )sql",
        location,
        search.also_over,
        like(search.words),
        most_rows
    );
    while (rows.next()) {
        cases.push_back(
            {.id = rows.id<intake::FamilyCaseId>(0),
             .family = joined(rows.text(1), rows.text(2)),
             .place = rows.text(3),
             .applied_on = rows.date(4),
             .over = !rows.is_null(5)}
        );
    }
    return cases;
}

std::vector<VolunteerRow>
find_volunteers(database::Connection& database, people::LocationId location, std::string_view words)
{
    auto volunteers = std::vector<VolunteerRow>{};
    auto rows = database.query(
        R"sql(
            SELECT v.id, p.first_name, p.last_name
            FROM volunteers v JOIN persons p ON p.id = v.person_id
            WHERE v.location_id = $1 AND lower(p.first_name || ' ' || p.last_name) LIKE lower($2) ESCAPE '\'
            ORDER BY p.first_name, p.last_name, v.id LIMIT $3
        )sql",
        location,
        like(words),
        most_rows
    );
    while (rows.next()) {
        volunteers.push_back(
            {.id = rows.id<volunteers::VolunteerId>(0), .name = joined(rows.text(1), rows.text(2))}
        );
    }
    return volunteers;
}

Incoming count_incoming(database::Connection& database, people::LocationId location)
{
    auto rows = database.query(
        R"sql(
            SELECT (SELECT count(*) FROM family_cases c
                    WHERE c.location_id = $1 AND c.over_on IS NULL
                      AND NOT EXISTS (SELECT 1 FROM case_events e
                                      WHERE e.family_case_id = c.id AND e.kind <> 'applied'
                                        AND e.kind <> 'contact_attempted')),
                   (SELECT count(*) FROM call_permissions
                    WHERE location_id = $1 AND settled_on IS NULL AND repeats_id IS NULL AND referrer_id <> parent_id),
                   (SELECT count(*) FROM call_permissions
                    WHERE location_id = $1 AND settled_on IS NULL AND repeats_id IS NULL AND referrer_id = parent_id)
        )sql",
        location
    );
    rows.next();
    return {.applications = rows.small(0), .call_permissions = rows.small(1), .calls_asked = rows.small(2)};
}

} // namespace agenda
