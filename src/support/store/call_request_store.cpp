#include "support/store/call_request_store.hpp"

#include "platform/base/not_found.hpp"

namespace support {

namespace {

CallRequest read_call(database::Rows const& rows)
{
    return {
        .id = rows.id<CallRequestId>(0),
        .volunteer = rows.id<volunteers::VolunteerId>(1),
        .asked_at = rows.instant(2),
        .urgency = rows.boolean(3) ? CallUrgency::worried : CallUrgency::when_convenient,
    };
}

} // namespace

CallRequestId insert_call_request(
    database::Connection& database,
    volunteers::Volunteer const& volunteer,
    CallUrgency urgency,
    accounts::Occasion const& occasion
)
{
    return database.insert<CallRequestId>(
        "INSERT INTO call_requests (location_id, volunteer_id, asked_at, worried) VALUES ($1, $2, $3, $4)",
        volunteer.location,
        volunteer.id,
        occasion.now,
        urgency == CallUrgency::worried
    );
}

std::optional<CallRequest> find_open_call(database::Connection& database, volunteers::VolunteerId volunteer)
{
    auto rows = database.query(
        R"sql(
            SELECT id, volunteer_id, asked_at, worried FROM call_requests
            WHERE volunteer_id = $1 AND answered_on IS NULL ORDER BY id LIMIT 1
        )sql",
        volunteer
    );
    return rows.next() ? std::optional{read_call(rows)} : std::nullopt;
}

std::vector<CallRequest> list_open_calls(database::Connection& database, people::LocationId location)
{
    auto calls = std::vector<CallRequest>{};
    auto rows = database.query(
        R"sql(
            SELECT id, volunteer_id, asked_at, worried FROM call_requests
            WHERE location_id = $1 AND answered_on IS NULL ORDER BY worried DESC, id
        )sql",
        location
    );
    while (rows.next()) {
        calls.push_back(read_call(rows));
    }
    return calls;
}

void set_worried(database::Connection& database, CallRequestId call)
{
    database.execute("UPDATE call_requests SET worried = $1 WHERE id = $2", true, call);
}

CallRequest load_call_request(database::Connection& database, CallRequestId call, people::LocationId location)
{
    auto rows = database.query(
        R"sql(
            SELECT id, volunteer_id, asked_at, worried FROM call_requests WHERE id = $1 AND location_id = $2
        )sql",
        call,
        location
    );
    return rows.next() ? read_call(rows)
                       : throw base::NotFound{"call request " + std::to_string(call.value())};
}

void set_answered(
    database::Connection& database, CallRequestId call, base::Date on, std::optional<accounts::AccountId> by
)
{
    database.execute(
        R"sql(
            UPDATE call_requests SET answered_on = $1, answered_by = $2
            WHERE id = $3 AND answered_on IS NULL
        )sql",
        on,
        by,
        call
    );
}

} // namespace support
