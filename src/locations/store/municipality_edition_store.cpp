#include "locations/model/search_key.hpp"
#include "locations/store/edition_store.hpp"
#include "locations/store/stored_code.hpp"

#include <map>

namespace locations {

namespace {

std::map<MunicipalityCode, Municipality> stored_municipalities(database::Connection& database)
{
    auto rows = database.query(R"sql(
        SELECT code, name, short_name, province_code, province, latitude, longitude, inhabitants, valid_from, valid_to
        FROM municipalities
    )sql");
    auto stored = std::map<MunicipalityCode, Municipality>{};
    while (rows.next()) {
        auto const code = stored_code(rows, 0);
        stored.emplace(
            code,
            Municipality{
                .code = code,
                .name = rows.text(1),
                .short_name = rows.text(2),
                .province_code = rows.text(3),
                .province = rows.text(4),
                .label = {.latitude = rows.real(5), .longitude = rows.real(6)},
                .inhabitants = rows.small(7),
                .valid_from = rows.date(8),
                .valid_to = rows.optional_date(9),
            }
        );
    }
    return stored;
}

void insert_municipality(database::Connection& database, Municipality const& municipality)
{
    database.execute(
        R"sql(
            INSERT INTO municipalities (code, name, short_name, search_key, full_search_key, province_code, province,
                                        latitude, longitude, inhabitants, valid_from)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
        )sql",
        municipality.code.value(),
        municipality.name,
        municipality.short_name,
        search_key(municipality.short_name),
        search_key(municipality.name),
        municipality.province_code,
        municipality.province,
        municipality.label.latitude,
        municipality.label.longitude,
        municipality.inhabitants,
        municipality.valid_from
    );
}

void update_municipality(database::Connection& database, Municipality const& municipality)
{
    database.execute(
        R"sql(
            UPDATE municipalities
            SET name = $2, short_name = $3, search_key = $4, full_search_key = $5, province_code = $6, province = $7,
                latitude = $8, longitude = $9, inhabitants = $10
            WHERE code = $1
        )sql",
        municipality.code.value(),
        municipality.name,
        municipality.short_name,
        search_key(municipality.short_name),
        search_key(municipality.name),
        municipality.province_code,
        municipality.province,
        municipality.label.latitude,
        municipality.label.longitude,
        municipality.inhabitants
    );
}

void keep_former_name(database::Connection& database, Municipality const& stored)
{
    database.execute(
        R"sql(
            INSERT INTO municipality_aliases (municipality_code, alias, search_key, former) VALUES ($1, $2, $3, $4)
            ON CONFLICT (municipality_code, alias) DO NOTHING
        )sql",
        stored.code.value(),
        stored.short_name,
        search_key(stored.short_name),
        true
    );
}

EditionChanges
store_municipality(database::Connection& database, Municipality const* stored, Municipality municipality)
{
    if (stored == nullptr) {
        insert_municipality(database, municipality);
        return {.added = 1};
    }
    if (stored->valid_to) {
        throw EditionError{
            municipality.code.value() + " was gone and is back; codes are never given out again"
        };
    }
    municipality.valid_from = stored->valid_from;
    if (municipality == *stored) {
        return {};
    }
    if (municipality.short_name != stored->short_name) {
        keep_former_name(database, *stored);
    }
    update_municipality(database, municipality);
    return {.changed = 1};
}

void end_municipality(database::Connection& database, Municipality const& municipality, base::Date first_day)
{
    if (municipality.valid_from >= first_day) {
        throw EditionError{municipality.code.value() + " is gone from the edition that brought it"};
    }
    database.execute(
        "UPDATE municipalities SET valid_to = $2 WHERE code = $1",
        municipality.code.value(),
        base::add_days(first_day, -1)
    );
}

} // namespace

EditionChanges store_municipalities(database::Connection& database, Edition const& edition)
{
    auto gone = stored_municipalities(database);
    auto changes = EditionChanges{};
    for (auto const& municipality : edition.municipalities) {
        auto const found = gone.find(municipality.code);
        changes += store_municipality(database, found != gone.end() ? &found->second : nullptr, municipality);
        gone.erase(municipality.code);
    }
    for (auto const& [code, municipality] : gone) {
        if (!municipality.valid_to) {
            end_municipality(database, municipality, edition.first_day);
            ++changes.ended;
        }
    }
    return changes;
}

} // namespace locations
