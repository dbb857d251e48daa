#include "locations/store/location_language_store.hpp"

namespace locations {

std::vector<std::string> list_languages_of(database::Connection& database, LocationId location)
{
    auto languages = std::vector<std::string>{};
    auto rows = database.query(
        "SELECT language FROM location_languages WHERE location_id = $1 ORDER BY language", location
    );
    while (rows.next()) {
        languages.push_back(rows.text(0));
    }
    return languages;
}

void save_languages_of(
    database::Connection& database, LocationId location, std::vector<std::string> const& languages
)
{
    database.execute("DELETE FROM location_languages WHERE location_id = $1", location);
    for (auto const& language : languages) {
        database.execute(
            R"sql(
                INSERT INTO location_languages (location_id, language) VALUES ($1, $2)
                ON CONFLICT (location_id, language) DO NOTHING
            )sql",
            location,
            language
        );
    }
}

} // namespace locations
