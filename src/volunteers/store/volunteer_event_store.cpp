#include "volunteers/store/volunteer_event_store.hpp"

namespace volunteers {

namespace {

// Reads the columns kind, happened_on, planned_for, code that start at `column`.
VolunteerEvent read_volunteer_event(database::Rows const& rows, int column)
{
    return {
        .kind = rows.coded<VolunteerEventKind>(column),
        .on = rows.date(column + 1),
        .planned_for = rows.optional_date(column + 2),
        .code = rows.text(column + 3),
    };
}

} // namespace

void insert_volunteer_event(
    database::Connection& database,
    Volunteer const& volunteer,
    RecordedVolunteerEvent const& event,
    base::Instant now
)
{
    database.execute(
        R"sql(
            INSERT INTO volunteer_events
                (location_id, volunteer_id, kind, happened_on, planned_for, code, note, recorded_by, recorded_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
        )sql",
        volunteer.location,
        volunteer.id,
        event.event.kind,
        event.event.on,
        event.event.planned_for,
        event.event.code,
        event.note,
        event.recorded_by,
        now
    );
}

std::vector<RecordedVolunteerEvent>
list_volunteer_events(database::Connection& database, VolunteerId volunteer)
{
    auto events = std::vector<RecordedVolunteerEvent>{};
    auto rows = database.query(
        R"sql(
            SELECT kind, happened_on, planned_for, code, note, recorded_by
            FROM volunteer_events WHERE volunteer_id = $1 ORDER BY happened_on, id
        )sql",
        volunteer
    );
    while (rows.next()) {
        events.push_back(
            {.event = read_volunteer_event(rows, 0),
             .note = rows.text(4),
             .recorded_by = rows.optional_id<accounts::AccountId>(5)}
        );
    }
    return events;
}

VolunteerHistory load_volunteer_history(database::Connection& database, VolunteerId volunteer)
{
    auto history = VolunteerHistory{};
    for (auto& recorded : list_volunteer_events(database, volunteer)) {
        history.push_back(std::move(recorded.event));
    }
    return history;
}

std::vector<VolunteerWithHistory>
list_volunteer_histories(database::Connection& database, people::LocationId location)
{
    auto histories = std::vector<VolunteerWithHistory>{};
    auto rows = database.query(
        R"sql(
            SELECT volunteer_id, kind, happened_on, planned_for, code
            FROM volunteer_events WHERE location_id = $1 ORDER BY volunteer_id, happened_on, id
        )sql",
        location
    );
    while (rows.next()) {
        auto const volunteer = rows.id<VolunteerId>(0);
        if (histories.empty() || histories.back().volunteer != volunteer) {
            histories.push_back({.volunteer = volunteer, .history = {}});
        }
        histories.back().history.push_back(read_volunteer_event(rows, 1));
    }
    return histories;
}

} // namespace volunteers
