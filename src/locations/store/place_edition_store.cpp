#include "locations/model/search_key.hpp"
#include "locations/store/edition_store.hpp"
#include "locations/store/stored_code.hpp"
#include "platform/database/insert_rows.hpp"

#include <map>
#include <string>

namespace locations {

namespace {

using PlaceIn = std::pair<std::string, MunicipalityCode>;

struct StoredPlace {
    Point point;
    base::Date since;
};

std::map<PlaceIn, StoredPlace> stored_places(database::Connection& database)
{
    auto rows = database.query(
        "SELECT name, municipality_code, latitude, longitude, valid_from FROM places WHERE valid_to IS NULL"
    );
    auto stored = std::map<PlaceIn, StoredPlace>{};
    while (rows.next()) {
        stored.emplace(
            PlaceIn{rows.text(0), stored_code(rows, 1)},
            StoredPlace{.point = {.latitude = rows.real(2), .longitude = rows.real(3)}, .since = rows.date(4)}
        );
    }
    return stored;
}

void insert_places(
    database::Connection& database, std::vector<Place const*> const& places, base::Date first_day
)
{
    auto keys = std::vector<std::pair<std::string, std::string>>{};
    for (auto const* place : places) {
        keys.emplace_back(search_key(without_namesake_mark(place->name)), search_key(place->name));
    }
    auto rows = std::vector<std::vector<database::Value>>{};
    for (auto i = std::size_t{0}; i < places.size(); ++i) {
        auto const& [name, municipality, point] = *places[i];
        rows.push_back(
            {name,
             municipality.value(),
             keys[i].first,
             keys[i].second,
             point.latitude,
             point.longitude,
             first_day}
        );
    }
    database::insert_rows(
        database,
        "INSERT INTO places (name, municipality_code, search_key, full_search_key, latitude, longitude, "
        "valid_from)",
        rows
    );
}

void move_place(database::Connection& database, Place const& place)
{
    database.execute(
        R"sql(
            UPDATE places SET latitude = $3, longitude = $4
            WHERE name = $1 AND municipality_code = $2 AND valid_to IS NULL
        )sql",
        place.name,
        place.municipality.value(),
        place.point.latitude,
        place.point.longitude
    );
}

// What the same edition brought was never so; what an earlier one brought was so until the day before.
void end_place(database::Connection& database, PlaceIn const& place, base::Date since, base::Date first_day)
{
    auto const& [name, code] = place;
    if (since >= first_day) {
        database.execute(
            "DELETE FROM places WHERE name = $1 AND municipality_code = $2 AND valid_from = $3",
            name,
            code.value(),
            since
        );
        return;
    }
    database.execute(
        "UPDATE places SET valid_to = $3 WHERE name = $1 AND municipality_code = $2 AND valid_to IS NULL",
        name,
        code.value(),
        base::add_days(first_day, -1)
    );
}

} // namespace

EditionChanges store_places(database::Connection& database, Edition const& edition)
{
    auto changes = EditionChanges{};
    auto gone = stored_places(database);
    auto added = std::vector<Place const*>{};
    for (auto const& place : edition.places) {
        auto const found = gone.find({place.name, place.municipality});
        if (found == gone.end()) {
            added.push_back(&place);
            continue;
        }
        if (found->second.point != place.point) {
            move_place(database, place);
            ++changes.changed;
        }
        gone.erase(found);
    }
    insert_places(database, added, edition.first_day);
    changes.added = static_cast<int>(added.size());
    for (auto const& [place, stored] : gone) {
        end_place(database, place, stored.since, edition.first_day);
        ++changes.ended;
    }
    return changes;
}

} // namespace locations
