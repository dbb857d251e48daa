#include "meetings/store/registration_store.hpp"

namespace meetings {

namespace {

constexpr auto registration_columns = std::string_view{R"sql(
    SELECT id, meeting_id, location_id, planned_on, person_id, children, withdrawn_at FROM meeting_registrations
)sql"};

Registration read_registration(database::Rows const& rows)
{
    return {
        .id = rows.id<RegistrationId>(0),
        .meeting = rows.id<MeetingId>(1),
        .location = rows.id<LocationId>(2),
        .planned_on = rows.date(3),
        .person = rows.id<people::PersonId>(4),
        .children = rows.small(5),
        .withdrawn_at = rows.optional_instant(6),
    };
}

std::optional<Registration> first_registration(database::Rows rows)
{
    return rows.next() ? std::optional{read_registration(rows)} : std::nullopt;
}

std::string select_registrations(std::string_view where)
{
    return std::string{registration_columns}.append(where);
}

} // namespace

RegistrationId
insert_registration(database::Connection& database, NewRegistration const& registration, base::Instant now)
{
    return database.insert<RegistrationId>(
        R"sql(
            INSERT INTO meeting_registrations
                (meeting_id, location_id, planned_on, person_id, children, token_hash, submission_key, registered_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
        )sql",
        registration.date.meeting,
        registration.location,
        registration.date.planned_on,
        registration.person,
        registration.children,
        registration.token_hash,
        registration.submission_key,
        now
    );
}

std::optional<RegistrationId>
find_registration_by_submission(database::Connection& database, std::string_view submission_key)
{
    auto rows =
        database.query("SELECT id FROM meeting_registrations WHERE submission_key = $1", submission_key);
    return rows.next() ? std::optional{rows.id<RegistrationId>(0)} : std::nullopt;
}

std::optional<Registration>
find_registration_by_token(database::Connection& database, std::string_view token_hash)
{
    return first_registration(database.query(select_registrations("WHERE token_hash = $1"), token_hash));
}

std::optional<Registration>
find_registration_of(database::Connection& database, DateKey const& date, people::PersonId person)
{
    return first_registration(database.query(
        select_registrations(
            "WHERE meeting_id = $1 AND planned_on = $2 AND person_id = $3 AND withdrawn_at IS NULL"
        ),
        date.meeting,
        date.planned_on,
        person
    ));
}

std::vector<Registration> list_registrations(database::Connection& database, DateKey const& date)
{
    auto rows = database.query(
        select_registrations("WHERE meeting_id = $1 AND planned_on = $2 AND withdrawn_at IS NULL ORDER BY id"
        ),
        date.meeting,
        date.planned_on
    );
    auto registrations = std::vector<Registration>{};
    while (rows.next()) {
        registrations.push_back(read_registration(rows));
    }
    return registrations;
}

int count_registrations(database::Connection& database, DateKey const& date)
{
    auto rows = database.query(
        R"sql(
            SELECT count(*) FROM meeting_registrations
            WHERE meeting_id = $1 AND planned_on = $2 AND withdrawn_at IS NULL
        )sql",
        date.meeting,
        date.planned_on
    );
    rows.next();
    return rows.small(0);
}

std::map<DateKey, int> count_registrations_at(database::Connection& database, LocationId location)
{
    auto rows = database.query(
        R"sql(
            SELECT meeting_id, planned_on, count(*) FROM meeting_registrations
            WHERE location_id = $1 AND withdrawn_at IS NULL
            GROUP BY meeting_id, planned_on
        )sql",
        location
    );
    auto counts = std::map<DateKey, int>{};
    while (rows.next()) {
        counts.emplace(DateKey{.meeting = rows.id<MeetingId>(0), .planned_on = rows.date(1)}, rows.small(2));
    }
    return counts;
}

void set_children(database::Connection& database, RegistrationId registration, int children)
{
    database.execute("UPDATE meeting_registrations SET children = $2 WHERE id = $1", registration, children);
}

void withdraw_registration(database::Connection& database, RegistrationId registration, base::Instant now)
{
    database.execute(
        "UPDATE meeting_registrations SET withdrawn_at = $2 WHERE id = $1 AND withdrawn_at IS NULL",
        registration,
        now
    );
}

} // namespace meetings
