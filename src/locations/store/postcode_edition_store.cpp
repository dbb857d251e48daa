#include "locations/store/edition_store.hpp"
#include "locations/store/stored_code.hpp"
#include "platform/database/insert_rows.hpp"

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
    auto added = std::vector<std::vector<database::Value>>{};
    auto changed = 0;
    for (auto const& [digits, municipalities, point] : edition.postcodes) {
        auto const found = stored.find(digits);
        if (found == stored.end()) {
            added.push_back({digits, point.latitude, point.longitude});
        } else if (found->second != point) {
            database.execute(
                "UPDATE postcodes SET latitude = $2, longitude = $3 WHERE digits = $1",
                digits,
                point.latitude,
                point.longitude
            );
            ++changed;
        }
    }
    database::insert_rows(database, "INSERT INTO postcodes (digits, latitude, longitude)", added);
    return {.added = static_cast<int>(added.size()), .changed = changed};
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

std::vector<AreaOf> areas(Edition const& edition)
{
    auto all = std::vector<AreaOf>{};
    for (auto const& postcode : edition.postcodes) {
        for (auto const& code : postcode.municipalities) {
            all.emplace_back(postcode.digits, code);
        }
    }
    return all;
}

void insert_areas(database::Connection& database, std::vector<AreaOf> const& areas, base::Date first_day)
{
    auto rows = std::vector<std::vector<database::Value>>{};
    for (auto const& [digits, code] : areas) {
        rows.push_back({digits, code.value(), first_day});
    }
    database::insert_rows(
        database, "INSERT INTO postcode_municipalities (digits, municipality_code, valid_from)", rows
    );
}

} // namespace

EditionChanges store_postcodes(database::Connection& database, Edition const& edition)
{
    auto changes = store_points(database, edition);
    auto gone = stored_areas(database);
    auto added = areas(edition);
    std::erase_if(added, [&](AreaOf const& area) { return gone.erase(area) > 0; });
    insert_areas(database, added, edition.first_day);
    for (auto const& [area, since] : gone) {
        end_area(database, area, since, edition.first_day);
    }
    return changes += {.added = static_cast<int>(added.size()), .ended = static_cast<int>(gone.size())};
}

} // namespace locations
