#include "reporting/store/count_store.hpp"

#include "reporting/model/count_definitions.hpp"
#include "reporting/store/counted_json.hpp"

namespace reporting {

std::optional<StoredCount> find_count(
    database::Connection& database,
    programme::ProgrammeVersion const& programme,
    std::string_view place,
    Period const& period
)
{
    auto rows = database.query(
        "SELECT counted, hidden, counted_at FROM counts "
        "WHERE place = $1 AND first_day = $2 AND last_day = $3 AND definitions = $4",
        place,
        period.from,
        period.to,
        definitions_of(programme)
    );
    if (!rows.next()) {
        return std::nullopt;
    }
    return StoredCount{
        .shown = {.counted = counted_from_json(rows.text(0)), .hidden = hidden_from_json(rows.text(1))},
        .counted_at = rows.instant(2),
    };
}

std::optional<base::Instant> find_counted_at(
    database::Connection& database, programme::ProgrammeVersion const& programme, Period const& period
)
{
    auto rows = database.query(
        "SELECT counted_at FROM counts "
        "WHERE place = $1 AND first_day = $2 AND last_day = $3 AND definitions = $4",
        place_nation,
        period.from,
        period.to,
        definitions_of(programme)
    );
    return rows.next() ? std::optional{rows.instant(0)} : std::nullopt;
}

std::optional<base::Instant> find_all_counted_at(
    database::Connection& database, programme::ProgrammeVersion const& programme, Period const& period
)
{
    auto rows = database.query(
        "SELECT min(counted_at) FROM counts "
        "WHERE place <> $1 AND first_day = $2 AND last_day = $3 AND definitions = $4",
        place_nation,
        period.from,
        period.to,
        definitions_of(programme)
    );
    return rows.next() ? rows.optional_instant(0) : std::nullopt;
}

std::map<std::string, Shown> list_counts(
    database::Connection& database,
    programme::ProgrammeVersion const& programme,
    std::string_view kind,
    Period const& period
)
{
    auto counts = std::map<std::string, Shown>{};
    auto rows = database.query(
        "SELECT place, counted, hidden FROM counts "
        "WHERE first_day = $1 AND last_day = $2 AND place LIKE $3 AND definitions = $4 ORDER BY place",
        period.from,
        period.to,
        std::string{kind} + "%",
        definitions_of(programme)
    );
    while (rows.next()) {
        counts.emplace(
            rows.text(0),
            Shown{.counted = counted_from_json(rows.text(1)), .hidden = hidden_from_json(rows.text(2))}
        );
    }
    return counts;
}

void save_count(
    database::Connection& database,
    programme::ProgrammeVersion const& programme,
    std::string_view place,
    Period const& period,
    Shown const& shown,
    base::Instant now
)
{
    database.execute(
        R"sql(
            INSERT INTO counts (place, first_day, last_day, counted_at, counted, hidden, definitions)
            VALUES ($1, $2, $3, $4, $5, $6, $7)
            ON CONFLICT (place, first_day, last_day)
            DO UPDATE SET counted_at = excluded.counted_at, counted = excluded.counted,
                hidden = excluded.hidden, definitions = excluded.definitions
        )sql",
        place,
        period.from,
        period.to,
        now,
        to_json(shown.counted),
        to_json(shown.hidden),
        definitions_of(programme)
    );
}

void delete_counts(database::Connection& database, Period const& period)
{
    database.execute("DELETE FROM counts WHERE first_day = $1 AND last_day = $2", period.from, period.to);
}

} // namespace reporting
