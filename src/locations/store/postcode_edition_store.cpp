#include "locations/store/edition_store.hpp"
#include "locations/store/stored_code.hpp"

#include <map>
#include <string>

namespace locations {

namespace {

using AreaOf = std::pair<std::string, MunicipalityCode>;

std::map<std::string, Point> stored_points(database::Connection& database)
{
    auto rows = database.query("SELECT digits, latitude, longitude FROM postcodes");
    auto stored = std::map<std::string, Point>{};
    while (rows.next()) {
        stored.emplace(rows.text(0), Point{.latitude = rows.real(1), .longitude = rows.real(2)});
    }
    return stored;
}

// In which municipalities postcodes lie now, and since when.
std::map<AreaOf, base::Date> stored_areas(database::Connection& database)
{
    auto rows = database.query(
        "SELECT digits, municipality_code, valid_from FROM postcode_municipalities WHERE valid_to IS NULL"
    );
    auto stored = std::map<AreaOf, base::Date>{};
    while (rows.next()) {
        stored.emplace(AreaOf{rows.text(0), stored_code(rows, 1)}, rows.date(2));
    }
    return stored;
}

EditionChanges store_points(database::Connection& database, Edition const& edition)
{
    auto const stored = stored_points(database);
    auto changes = EditionChanges{};
    for (auto const& [digits, municipalities, point] : edition.postcodes) {
        auto const found = stored.find(digits);
        if (found == stored.end()) {
            database.execute(
                "INSERT INTO postcodes (digits, latitude, longitude) VALUES ($1, $2, $3)",
                digits,
                point.latitude,
                point.longitude
            );
            ++changes.added;
        } else if (found->second != point) {
            database.execute(
                "UPDATE postcodes SET latitude = $2, longitude = $3 WHERE digits = $1",
                digits,
                point.latitude,
                point.longitude
            );
            ++changes.changed;
        }
    }
    return changes;
}

// What the same edition brought was never so; what an earlier one brought was so until the day before.
void end_area(database::Connection& database, AreaOf const& area, base::Date since, base::Date first_day)
{
    auto const& [digits, code] = area;
    if (since >= first_day) {
        database.execute(
            "DELETE FROM postcode_municipalities WHERE digits = $1 AND municipality_code = $2 AND valid_from "
            "= $3",
            digits,
            code.value(),
            since
        );
        return;
    }
    database.execute(
        "UPDATE postcode_municipalities SET valid_to = $3 "
        "WHERE digits = $1 AND municipality_code = $2 AND valid_to IS NULL",
        digits,
        code.value(),
        base::add_days(first_day, -1)
    );
}

void insert_area(database::Connection& database, AreaOf const& area, base::Date first_day)
{
    database.execute(
        "INSERT INTO postcode_municipalities (digits, municipality_code, valid_from) VALUES ($1, $2, $3)",
        area.first,
        area.second.value(),
        first_day
    );
}

} // namespace

EditionChanges store_postcodes(database::Connection& database, Edition const& edition)
{
    auto changes = store_points(database, edition);
    auto gone = stored_areas(database);
    for (auto const& postcode : edition.postcodes) {
        for (auto const& code : postcode.municipalities) {
            auto const area = AreaOf{postcode.digits, code};
            if (gone.erase(area) == 0) {
                insert_area(database, area, edition.first_day);
                ++changes.added;
            }
        }
    }
    for (auto const& [area, since] : gone) {
        end_area(database, area, since, edition.first_day);
        ++changes.ended;
    }
    return changes;
}

} // namespace locations
