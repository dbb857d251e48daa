#include "volunteers/store/volunteer_store.hpp"

#include "platform/base/not_found.hpp"
#include "volunteers/store/profile_lists.hpp"

namespace volunteers {

namespace {

constexpr auto volunteer_columns = std::string_view{R"sql(
    SELECT id, location_id, person_id, postcode, travel_km, most_families, wishes, about, version, heard_from
    FROM volunteers
)sql"};

Volunteer read_volunteer(database::Rows const& rows)
{
    return {
        .id = rows.id<VolunteerId>(0),
        .location = rows.id<people::LocationId>(1),
        .person = rows.id<people::PersonId>(2),
        .profile =
            {.postcode = rows.text(3),
             .travel_km = rows.small(4),
             .most_families = rows.small(5),
             .wishes = rows.text(6),
             .about = rows.text(7),
             .dagdelen = {},
             .languages = {},
             .experiences = {},
             .heard_from = rows.text(9)},
        .version = rows.small(8),
    };
}

std::optional<VolunteerId> first_id(database::Rows rows)
{
    return rows.next() ? std::optional{rows.id<VolunteerId>(0)} : std::nullopt;
}

std::vector<Volunteer> read_volunteers(database::Rows rows)
{
    auto volunteers = std::vector<Volunteer>{};
    while (rows.next()) {
        volunteers.push_back(read_volunteer(rows));
    }
    return volunteers;
}

Volunteer
load(database::Connection& database, std::string_view lock, VolunteerId id, people::LocationId location)
{
    auto const sql =
        std::string{volunteer_columns} + " WHERE id = $1 AND location_id = $2" + std::string{lock};
    auto found = read_volunteers(database.query(sql, id, location));
    if (found.empty()) {
        throw base::NotFound{"volunteer " + std::to_string(id.value())};
    }
    add_lists_of(database, found.front());
    return found.front();
}

} // namespace

VolunteerId insert_volunteer(database::Connection& database, NewVolunteer const& wish)
{
    auto const id = database.insert<VolunteerId>(
        R"sql(
            INSERT INTO volunteers
                (location_id, person_id, postcode, travel_km, most_families, wishes, about, heard_from,
                 submission_key)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
        )sql",
        wish.location,
        wish.person,
        wish.profile.postcode,
        wish.profile.travel_km,
        wish.profile.most_families,
        wish.profile.wishes,
        wish.profile.about,
        wish.profile.heard_from,
        wish.submission_key
    );
    insert_lists(database, {.volunteer = id, .location = wish.location}, wish.profile);
    return id;
}

std::optional<VolunteerId> find_volunteer_by_submission(
    database::Connection& database, std::string_view submission_key, people::LocationId location
)
{
    return first_id(database.query(
        "SELECT id FROM volunteers WHERE submission_key = $1 AND location_id = $2", submission_key, location
    ));
}

Volunteer load_volunteer(database::Connection& database, VolunteerId id, people::LocationId location)
{
    return load(database, "", id, location);
}

Volunteer lock_volunteer(database::Connection& database, VolunteerId id, people::LocationId location)
{
    return load(database, database.for_update(), id, location);
}

std::optional<VolunteerId> find_volunteer_of_person(database::Connection& database, people::PersonId person)
{
    return first_id(database.query("SELECT id FROM volunteers WHERE person_id = $1", person));
}

std::vector<Volunteer> list_volunteers(database::Connection& database, people::LocationId location)
{
    auto volunteers = read_volunteers(
        database.query(std::string{volunteer_columns} + " WHERE location_id = $1 ORDER BY id", location)
    );
    add_lists_at(database, location, volunteers);
    return volunteers;
}

bool update_profile(
    database::Connection& database, Volunteer const& volunteer, VolunteerProfile const& profile
)
{
    auto const changed = database.execute(
        R"sql(
            UPDATE volunteers
            SET postcode = $1, travel_km = $2, most_families = $3, wishes = $4, about = $5, heard_from = $6,
                version = version + 1
            WHERE id = $7 AND location_id = $8 AND version = $9
        )sql",
        profile.postcode,
        profile.travel_km,
        profile.most_families,
        profile.wishes,
        profile.about,
        profile.heard_from,
        volunteer.id,
        volunteer.location,
        volunteer.version
    );
    if (changed == 0) {
        return false;
    }
    delete_lists(database, volunteer.id);
    insert_lists(database, {.volunteer = volunteer.id, .location = volunteer.location}, profile);
    return true;
}

} // namespace volunteers
