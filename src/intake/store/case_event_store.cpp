#include "intake/store/case_event_store.hpp"

namespace intake {

namespace {

// Reads the columns kind, happened_on, planned_for, match_id, code that start at `column`.
programme::Event read_event(database::Rows const& rows, int column)
{
    return {
        .kind = rows.coded<programme::EventKind>(column),
        .on = rows.date(column + 1),
        .planned_for = rows.optional_date(column + 2),
        .match = rows.optional_id<programme::MatchId>(column + 3),
        .code = rows.text(column + 4),
    };
}

} // namespace

void insert_case_event(
    database::Connection& database, FamilyCase const& family_case, CaseEvent const& event, base::Instant now
)
{
    database.execute(
        R"sql(
            INSERT INTO case_events
                (location_id, family_case_id, kind, happened_on, planned_for, planned_time, match_id, code, note,
                 recorded_by, recorded_at, submission_key)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
        )sql",
        family_case.location,
        family_case.id,
        event.event.kind,
        event.event.on,
        event.event.planned_for,
        event.planned_time,
        event.event.match,
        event.event.code,
        event.note,
        event.recorded_by,
        now,
        event.submission_key.empty() ? database::Value{nullptr} : database::Value{event.submission_key}
    );
}

bool is_submitted(database::Connection& database, FamilyCaseId family_case, std::string_view submission_key)
{
    return database
        .query(
            "SELECT id FROM case_events WHERE submission_key = $1 AND family_case_id = $2",
            submission_key,
            family_case
        )
        .next();
}

programme::CaseHistory load_history(database::Connection& database, FamilyCaseId family_case)
{
    auto history = programme::CaseHistory{};
    auto rows = database.query(
        R"sql(
            SELECT kind, happened_on, planned_for, match_id, code
            FROM case_events WHERE family_case_id = $1 ORDER BY happened_on, id
        )sql",
        family_case
    );
    while (rows.next()) {
        history.events.push_back(read_event(rows, 0));
    }
    return history;
}

std::vector<CaseEvent> list_case_events(database::Connection& database, FamilyCaseId family_case)
{
    auto events = std::vector<CaseEvent>{};
    auto rows = database.query(
        R"sql(
            SELECT kind, happened_on, planned_for, match_id, code, planned_time, note, recorded_by
            FROM case_events WHERE family_case_id = $1 ORDER BY happened_on, id
        )sql",
        family_case
    );
    while (rows.next()) {
        events.push_back(
            {.event = read_event(rows, 0),
             .planned_time = rows.text(5),
             .note = rows.text(6),
             .recorded_by = rows.optional_id<accounts::AccountId>(7)}
        );
    }
    return events;
}

std::vector<CaseWithHistory> list_open_histories(database::Connection& database, people::LocationId location)
{
    auto cases = std::vector<CaseWithHistory>{};
    auto rows = database.query(
        R"sql(
            SELECT e.family_case_id, e.kind, e.happened_on, e.planned_for, e.match_id, e.code
            FROM family_cases c JOIN case_events e ON e.family_case_id = c.id
            WHERE c.location_id = $1 AND c.over_on IS NULL
            ORDER BY e.family_case_id, e.happened_on, e.id
        )sql",
        location
    );
    while (rows.next()) {
        auto const id = rows.id<FamilyCaseId>(0);
        if (cases.empty() || cases.back().family_case != id) {
            cases.push_back({.family_case = id, .history = {}});
        }
        cases.back().history.events.push_back(read_event(rows, 1));
    }
    return cases;
}

void correct_event_code(
    database::Connection& database, FamilyCaseId family_case, programme::EventKind kind, std::string_view code
)
{
    database.execute(
        "UPDATE case_events SET code = $1 WHERE family_case_id = $2 AND kind = $3", code, family_case, kind
    );
}

} // namespace intake
