#include "volunteers/store/sign_up_store.hpp"

namespace volunteers {

void lock_sign_ups_at(database::Connection& database, people::LocationId location)
{
    auto rows = database.query(
        "SELECT id FROM locations WHERE id = $1" + std::string{database.for_update()}, location
    );
    rows.next();
}

void insert_sign_up(
    database::Connection& database,
    Volunteer const& volunteer,
    SignUp const& sign_up,
    std::string const& submission_key,
    base::Instant now
)
{
    database.execute(
        R"sql(
            INSERT INTO volunteer_sign_ups
                (location_id, volunteer_id, is_parent, line, submission_key, signed_up_at)
            VALUES ($1, $2, $3, $4, $5, $6)
        )sql",
        volunteer.location,
        volunteer.id,
        sign_up.is_parent,
        sign_up.line,
        submission_key,
        now
    );
}

bool has_sign_up(database::Connection& database, std::string_view submission_key, people::LocationId location)
{
    auto rows = database.query(
        "SELECT id FROM volunteer_sign_ups WHERE submission_key = $1 AND location_id = $2",
        submission_key,
        location
    );
    return rows.next();
}

std::optional<SignUp> find_last_sign_up(database::Connection& database, VolunteerId volunteer)
{
    auto rows = database.query(
        "SELECT is_parent, line FROM volunteer_sign_ups WHERE volunteer_id = $1 ORDER BY id DESC LIMIT 1",
        volunteer
    );
    return rows.next() ? std::optional{SignUp{.is_parent = rows.boolean(0), .line = rows.text(1)}}
                       : std::nullopt;
}

} // namespace volunteers
