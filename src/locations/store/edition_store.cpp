#include "locations/store/edition_store.hpp"

#include "locations/model/search_key.hpp"
#include "locations/store/stored_code.hpp"
#include "platform/database/insert_rows.hpp"

#include <set>

namespace locations {

namespace {

std::set<Neighbours> stored_neighbours(database::Connection& database)
{
    auto rows = database.query("SELECT municipality_code, neighbour_code FROM municipality_neighbours");
    auto stored = std::set<Neighbours>{};
    while (rows.next()) {
        stored.insert({.one = stored_code(rows, 0), .other = stored_code(rows, 1)});
    }
    return stored;
}

std::set<MunicipalityAlias> stored_aliases(database::Connection& database)
{
    auto rows =
        database.query("SELECT municipality_code, alias FROM municipality_aliases WHERE former = $1", false);
    auto stored = std::set<MunicipalityAlias>{};
    while (rows.next()) {
        stored.insert({.municipality = stored_code(rows, 0), .alias = rows.text(1)});
    }
    return stored;
}

std::set<MunicipalityCode> codes_in(Edition const& edition)
{
    auto codes = std::set<MunicipalityCode>{};
    for (auto const& municipality : edition.municipalities) {
        codes.insert(municipality.code);
    }
    return codes;
}

bool insert_merger(database::Connection& database, Merger const& merger)
{
    return database.execute(
               R"sql(
                   INSERT INTO municipality_mergers (from_code, to_code, merged_on) VALUES ($1, $2, $3)
                   ON CONFLICT DO NOTHING
               )sql",
               merger.from.value(),
               merger.to.value(),
               merger.on
           )
           == 1;
}

} // namespace

std::optional<base::Date> find_newest_edition(database::Connection& database)
{
    auto rows = database.query("SELECT first_day FROM public_data_editions ORDER BY first_day DESC LIMIT 1");
    return rows.next() ? std::optional{rows.date(0)} : std::nullopt;
}

std::optional<base::Date> find_oldest_edition(database::Connection& database)
{
    auto rows = database.query("SELECT first_day FROM public_data_editions ORDER BY first_day LIMIT 1");
    return rows.next() ? std::optional{rows.date(0)} : std::nullopt;
}

std::set<base::Date> list_editions_after(database::Connection& database, base::Date day)
{
    auto rows = database.query("SELECT first_day FROM public_data_editions WHERE first_day > $1", day);
    auto days = std::set<base::Date>{};
    while (rows.next()) {
        days.insert(rows.date(0));
    }
    return days;
}

void insert_edition(database::Connection& database, base::Date first_day)
{
    database.execute(
        "INSERT INTO public_data_editions (first_day) VALUES ($1) ON CONFLICT DO NOTHING", first_day
    );
}

EditionChanges store_neighbours(database::Connection& database, Edition const& edition)
{
    auto changes = EditionChanges{};
    auto gone = stored_neighbours(database);
    auto added = std::vector<std::vector<database::Value>>{};
    for (auto const& neighbours : edition.neighbours) {
        if (gone.erase(neighbours) == 0) {
            added.push_back({neighbours.one.value(), neighbours.other.value()});
        }
    }
    database::insert_rows(
        database, "INSERT INTO municipality_neighbours (municipality_code, neighbour_code)", added
    );
    changes.added = static_cast<int>(added.size());
    auto const here = codes_in(edition);
    for (auto const& neighbours : gone) {
        if (!here.contains(neighbours.one) || !here.contains(neighbours.other)) {
            continue; // as they lay while both were there
        }
        database.execute(
            "DELETE FROM municipality_neighbours WHERE municipality_code = $1 AND neighbour_code = $2",
            neighbours.one.value(),
            neighbours.other.value()
        );
        ++changes.ended;
    }
    return changes;
}

EditionChanges store_aliases(database::Connection& database, Edition const& edition)
{
    auto changes = EditionChanges{};
    auto gone = stored_aliases(database);
    for (auto const& alias : edition.aliases) {
        if (gone.erase(alias) == 0) {
            database.execute(
                R"sql(
                    INSERT INTO municipality_aliases (municipality_code, alias, search_key) VALUES ($1, $2, $3)
                    ON CONFLICT (municipality_code, alias) DO UPDATE SET former = FALSE
                )sql",
                alias.municipality.value(),
                alias.alias,
                search_key(alias.alias)
            );
            ++changes.added;
        }
    }
    auto const here = codes_in(edition);
    for (auto const& alias : gone) {
        if (!here.contains(alias.municipality)) {
            continue; // people still use it
        }
        database.execute(
            "DELETE FROM municipality_aliases WHERE municipality_code = $1 AND alias = $2",
            alias.municipality.value(),
            alias.alias
        );
        ++changes.ended;
    }
    return changes;
}

std::vector<Merger> store_mergers(database::Connection& database, Edition const& edition)
{
    auto added = std::vector<Merger>{};
    for (auto const& merger : edition.mergers) {
        if (insert_merger(database, merger)) {
            added.push_back(merger);
        }
    }
    return added;
}

} // namespace locations
