#include "locations/store/municipality_store.hpp"

#include "locations/store/stored_code.hpp"
#include "platform/base/not_found.hpp"

namespace locations {

namespace {

std::string const municipality_columns =
    "m.code, m.name, m.short_name, m.province_code, m.province, m.latitude, m.longitude, m.inhabitants, "
    "m.valid_from, m.valid_to ";

Municipality municipality_in(database::Rows const& rows)
{
    return Municipality{
        .code = stored_code(rows, 0),
        .name = rows.text(1),
        .short_name = rows.text(2),
        .province_code = rows.text(3),
        .province = rows.text(4),
        .label = {.latitude = rows.real(5), .longitude = rows.real(6)},
        .inhabitants = rows.small(7),
        .valid_from = rows.date(8),
        .valid_to = rows.optional_date(9),
    };
}

std::vector<Municipality> municipalities_in(database::Rows rows)
{
    auto all = std::vector<Municipality>{};
    while (rows.next()) {
        all.push_back(municipality_in(rows));
    }
    return all;
}

} // namespace

std::optional<Municipality> find_municipality(database::Connection& database, MunicipalityCode const& code)
{
    auto rows = database.query(
        "SELECT " + municipality_columns + "FROM municipalities m WHERE m.code = $1", code.value()
    );
    return rows.next() ? std::optional{municipality_in(rows)} : std::nullopt;
}

Municipality load_municipality(database::Connection& database, MunicipalityCode const& code)
{
    auto const found = find_municipality(database, code);
    return found ? *found : throw base::NotFound{"municipality " + code.value()};
}

std::vector<Municipality> list_municipalities(database::Connection& database, base::Date day)
{
    return municipalities_in(database.query(
        "SELECT " + municipality_columns + R"sql(
            FROM municipalities m
            WHERE m.valid_from <= $1 AND (m.valid_to IS NULL OR m.valid_to >= $1)
            ORDER BY m.code
        )sql",
        day
    ));
}

std::vector<Municipality>
list_neighbours(database::Connection& database, MunicipalityCode const& municipality, base::Date day)
{
    return municipalities_in(database.query(
        "SELECT " + municipality_columns + R"sql(
            FROM municipality_neighbours n JOIN municipalities m ON m.code = n.neighbour_code
            WHERE n.municipality_code = $1 AND m.valid_from <= $2 AND (m.valid_to IS NULL OR m.valid_to >= $2)
            ORDER BY m.code
        )sql",
        municipality.value(),
        day
    ));
}

std::vector<Municipality> list_municipalities_with_offer(database::Connection& database, base::Date day)
{
    return municipalities_in(database.query(
        "SELECT " + municipality_columns + R"sql(
            FROM municipalities m
            WHERE EXISTS (
                SELECT 1 FROM offers o
                WHERE o.municipality_code = m.code AND o.valid_from <= $1
                  AND (o.valid_to IS NULL OR o.valid_to >= $1)
            )
            ORDER BY m.code
        )sql",
        day
    ));
}

std::vector<Municipality> list_with_offer_near(
    database::Connection& database, Municipality const& here, std::size_t count, base::Date day
)
{
    constexpr auto a_few_more = std::size_t{5};
    // How much shorter a degree from west to east is than one from south to north, in the middle of the
    // country.
    constexpr auto squeezed = 0.376;
    return municipalities_in(database.query(
        "SELECT " + municipality_columns + R"sql(
            FROM municipalities m
            WHERE m.code <> $2 AND EXISTS (
                SELECT 1 FROM offers o
                WHERE o.municipality_code = m.code AND o.valid_from <= $1
                  AND (o.valid_to IS NULL OR o.valid_to >= $1)
            )
            ORDER BY (m.latitude - $3) * (m.latitude - $3) + $5 * (m.longitude - $4) * (m.longitude - $4), m.code
            LIMIT $6
        )sql",
        day,
        here.code.value(),
        here.label.latitude,
        here.label.longitude,
        squeezed,
        static_cast<std::int64_t>(count + a_few_more)
    ));
}

std::vector<Municipality>
list_municipalities_of(database::Connection& database, Postcode const& postcode, base::Date day)
{
    return municipalities_in(database.query(
        "SELECT " + municipality_columns + R"sql(
            FROM postcode_municipalities p JOIN municipalities m ON m.code = p.municipality_code
            WHERE p.digits = $1 AND p.valid_from <= $2 AND (p.valid_to IS NULL OR p.valid_to >= $2)
            ORDER BY m.code
        )sql",
        postcode.digits(),
        day
    ));
}

// The municipality itself comes before its places: of two names in one municipality its own is shown.
std::vector<MunicipalityChoice>
list_named(database::Connection& database, PlaceKey const& name, base::Date day)
{
    auto const select_places = "UNION ALL SELECT " + municipality_columns + R"sql(, p.name, 3 AS source
        FROM places p JOIN municipalities m ON m.code = p.municipality_code
        WHERE (p.search_key = $1 OR p.full_search_key = $1)
          AND p.valid_from <= $2 AND (p.valid_to IS NULL OR p.valid_to >= $2)
    )sql";
    auto rows = database.query(
        "SELECT " + municipality_columns + R"sql(, m.short_name, 1 AS source
            FROM municipalities m
            WHERE (m.search_key = $1 OR m.full_search_key = $1) AND m.valid_from <= $2
            UNION ALL SELECT )sql"
            + municipality_columns + R"sql(, a.alias, 2 AS source
            FROM municipality_aliases a JOIN municipalities m ON m.code = a.municipality_code
            WHERE a.search_key = $1 AND m.valid_from <= $2
        )sql"
            + (name.of == NameOf::anything ? select_places : "") + "ORDER BY source",
        name.search_key,
        day
    );
    auto all = std::vector<MunicipalityChoice>{};
    while (rows.next()) {
        all.push_back({.name = rows.text(10), .municipality = municipality_in(rows)});
    }
    return all;
}

std::vector<Municipality>
list_successors(database::Connection& database, Municipality const& municipality, base::Date day)
{
    if (exists_on(municipality, day) || municipality.valid_from > day) {
        return exists_on(municipality, day) ? std::vector{municipality} : std::vector<Municipality>{};
    }
    auto const next = municipalities_in(database.query(
        "SELECT " + municipality_columns + R"sql(
            FROM municipality_mergers g JOIN municipalities m ON m.code = g.to_code
            WHERE g.from_code = $1 AND g.merged_on <= $2
            ORDER BY m.code
        )sql",
        municipality.code.value(),
        day
    ));
    auto all = std::vector<Municipality>{};
    for (auto const& successor : next) {
        auto const later = list_successors(database, successor, day);
        all.insert(all.end(), later.begin(), later.end());
    }
    return all;
}

std::vector<KnownName> list_names_near(database::Connection& database, std::string_view key, base::Date day)
{
    auto const length = static_cast<std::int64_t>(key.size());
    auto rows = database.query(
        R"sql(
            SELECT name, search_key FROM (
                SELECT short_name AS name, search_key FROM municipalities
                WHERE valid_from <= $1 AND (valid_to IS NULL OR valid_to >= $1)
                UNION ALL SELECT a.alias, a.search_key
                FROM municipality_aliases a JOIN municipalities m ON m.code = a.municipality_code
                WHERE m.valid_from <= $1 AND (m.valid_to IS NULL OR m.valid_to >= $1)
                UNION ALL SELECT name, search_key FROM places
                WHERE valid_from <= $1 AND (valid_to IS NULL OR valid_to >= $1)
            ) AS names
            WHERE length(search_key) BETWEEN $2 AND $3 OR search_key LIKE $4
        )sql",
        day,
        length - most_letters_apart,
        length + most_letters_apart,
        std::string{key} + "%" // keys hold small letters and digits only
    );
    auto all = std::vector<KnownName>{};
    while (rows.next()) {
        all.push_back({.name = rows.text(0), .search_key = rows.text(1)});
    }
    return all;
}

std::vector<std::string>
list_names_beginning(database::Connection& database, std::string_view key, base::Date day, int most)
{
    auto rows = database.query(
        R"sql(
            SELECT name, min(rank) FROM (
                SELECT short_name AS name, CASE WHEN search_key = $4 THEN 0 ELSE 1 END AS rank FROM municipalities
                WHERE search_key LIKE $1 AND valid_from <= $2 AND (valid_to IS NULL OR valid_to >= $2)
                UNION ALL
                SELECT a.alias, CASE WHEN a.search_key = $4 THEN 0 ELSE 2 END
                FROM municipality_aliases a JOIN municipalities m ON m.code = a.municipality_code
                WHERE a.search_key LIKE $1 AND m.valid_from <= $2 AND (m.valid_to IS NULL OR m.valid_to >= $2)
                UNION ALL
                SELECT name, CASE WHEN search_key = $4 THEN 0 ELSE 3 END FROM places
                WHERE search_key LIKE $1 AND valid_from <= $2 AND (valid_to IS NULL OR valid_to >= $2)
            ) AS names
            GROUP BY name ORDER BY min(rank), name LIMIT $3
        )sql",
        std::string{key} + "%", // keys hold small letters and digits only
        day,
        most,
        key
    );
    auto names = std::vector<std::string>{};
    while (rows.next()) {
        names.push_back(rows.text(0));
    }
    return names;
}

} // namespace locations
