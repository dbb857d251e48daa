#include "locations/store/location_store.hpp"

#include "platform/base/not_found.hpp"

namespace locations {

namespace {

std::string const select_locations = R"sql(
    SELECT l.id, l.organisation_id, o.name, l.name, l.email, l.phone, l.website, l.public_text, l.shows_room, l.demo, l.version
    FROM locations l JOIN organisations o ON o.id = l.organisation_id
)sql";

// An address or number that no longer parses is left out: it is public text, and no reason to show nothing at
// all.
template <typename Contact>
std::optional<Contact> office_contact(database::Rows const& rows, int column)
{
    auto const text = rows.optional_text(column);
    return text ? Contact::parse(*text) : std::nullopt;
}

Location location_in(database::Rows const& rows)
{
    return Location{
        .id = rows.id<LocationId>(0),
        .organisation = rows.id<OrganisationId>(1),
        .organisation_name = rows.text(2),
        .name = rows.text(3),
        .email = office_contact<people::EmailAddress>(rows, 4),
        .phone = office_contact<people::PhoneNumber>(rows, 5),
        .website = rows.optional_text(6),
        .public_text = rows.text(7),
        .shows_room = rows.boolean(8),
        .demo = rows.boolean(9),
        .version = rows.small(10),
    };
}

template <typename Contact>
std::optional<std::string> stored(std::optional<Contact> const& contact)
{
    return contact ? std::optional{contact->value()} : std::nullopt;
}

} // namespace

OrganisationId insert_organisation(database::Connection& database, std::string_view name, Origin origin)
{
    return database.insert<OrganisationId>(
        "INSERT INTO organisations (name, demo) VALUES ($1, $2)", name, origin == Origin::demo
    );
}

std::optional<Organisation> find_organisation(database::Connection& database, std::string_view name)
{
    auto rows = database.query("SELECT id, name, demo FROM organisations WHERE name = $1", name);
    if (!rows.next()) {
        return std::nullopt;
    }
    return Organisation{.id = rows.id<OrganisationId>(0), .name = rows.text(1), .demo = rows.boolean(2)};
}

LocationId insert_location(database::Connection& database, NewLocation const& location)
{
    auto const email = stored(location.email);
    auto const phone = stored(location.phone);
    return database.insert<LocationId>(
        R"sql(
            INSERT INTO locations (organisation_id, name, email, phone, website, public_text, demo)
            VALUES ($1, $2, $3, $4, $5, $6, $7)
        )sql",
        location.organisation,
        location.name,
        email,
        phone,
        location.website,
        location.public_text,
        location.demo
    );
}

Location load_location(database::Connection& database, LocationId id)
{
    auto rows = database.query(select_locations + "WHERE l.id = $1", id);
    return rows.next() ? location_in(rows) : throw base::NotFound{"location " + std::to_string(id.value())};
}

std::optional<Location> find_location(database::Connection& database, std::string_view name)
{
    auto rows = database.query(select_locations + "WHERE l.name = $1", name);
    return rows.next() ? std::optional{location_in(rows)} : std::nullopt;
}

std::vector<Location> list_locations(database::Connection& database)
{
    auto rows = database.query(select_locations + "ORDER BY l.name");
    auto all = std::vector<Location>{};
    while (rows.next()) {
        all.push_back(location_in(rows));
    }
    return all;
}

bool update_location(database::Connection& database, Location const& location)
{
    auto const email = stored(location.email);
    auto const phone = stored(location.phone);
    auto const changed = database.execute(
        R"sql(
            UPDATE locations
            SET name = $3, email = $4, phone = $5, website = $6, public_text = $7, shows_room = $8,
                version = version + 1
            WHERE id = $1 AND version = $2
        )sql",
        location.id,
        location.version,
        location.name,
        email,
        phone,
        location.website,
        location.public_text,
        location.shows_room
    );
    if (changed == 0) {
        load_location(database, location.id);
    }
    return changed == 1;
}

} // namespace locations
