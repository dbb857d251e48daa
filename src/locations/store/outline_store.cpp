#include "locations/store/outline_store.hpp"

#include "locations/store/stored_code.hpp"
#include "platform/database/insert_rows.hpp"

namespace locations {

namespace {

std::vector<Outline> read_outlines(database::Rows rows)
{
    auto outlines = std::vector<Outline>{};
    while (rows.next()) {
        outlines.push_back({.municipality = stored_code(rows, 0), .path = rows.text(1)});
    }
    return outlines;
}

std::vector<Outline> outlines_of(database::Connection& database, base::Date edition)
{
    return read_outlines(database.query(
        R"sql(
            SELECT municipality_code, path FROM municipality_outlines WHERE edition = $1 ORDER BY municipality_code
        )sql",
        edition
    ));
}

} // namespace

EditionChanges store_outlines(database::Connection& database, Edition const& edition)
{
    if (edition.outlines == outlines_of(database, edition.first_day)) {
        return {};
    }
    auto const ended =
        database.execute("DELETE FROM municipality_outlines WHERE edition = $1", edition.first_day);
    auto added = std::vector<std::vector<database::Value>>{};
    for (auto const& outline : edition.outlines) {
        added.push_back({edition.first_day, outline.municipality.value(), outline.path});
    }
    database::insert_rows(
        database, "INSERT INTO municipality_outlines (edition, municipality_code, path)", added
    );
    return {.added = static_cast<int>(added.size()), .ended = static_cast<int>(ended)};
}

std::vector<Outline> list_outlines(database::Connection& database, base::Date day)
{
    return read_outlines(database.query(
        R"sql(
            SELECT municipality_code, path FROM municipality_outlines
            WHERE edition = (SELECT max(edition) FROM municipality_outlines WHERE edition <= $1)
            ORDER BY municipality_code
        )sql",
        day
    ));
}

} // namespace locations
