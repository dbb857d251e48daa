#include "matching/store/weights_store.hpp"

namespace matching {

namespace {

constexpr auto first_factor_column = 3;

LocationWeights read_weights(database::Rows const& rows)
{
    auto chosen = LocationWeights{
        .valid_from = rows.date(0),
        .weights = {.family_waiting = rows.small(1)},
        .neighbours = rows.coded<Neighbours>(2),
    };
    auto column = first_factor_column;
    for (auto& points : chosen.weights.points) {
        points = rows.small(column++);
    }
    return chosen;
}

} // namespace

std::vector<LocationWeights> list_weights(database::Connection& database, people::LocationId location)
{
    auto all = std::vector<LocationWeights>{};
    auto rows = database.query(
        R"sql(
            SELECT valid_from, family_waiting, neighbours,
                   dagdeel, language, distance, experience, child_ages, interests, earlier, waiting
            FROM matching_weights WHERE location_id = $1 ORDER BY valid_from
        )sql",
        location
    );
    while (rows.next()) {
        all.push_back(read_weights(rows));
    }
    return all;
}

Yardstick load_yardstick(
    database::Connection& database,
    people::LocationId location,
    programme::ProgrammeVersion const& programme,
    base::Date today
)
{
    auto yardstick = Yardstick{
        .rules = programme.matching,
        .weights = programme.matching.weights,
        .neighbours = Neighbours::allowed,
        .today = today,
    };
    for (auto const& chosen : list_weights(database, location)) {
        if (chosen.valid_from <= today) {
            yardstick.weights = chosen.weights;
            yardstick.neighbours = chosen.neighbours;
        }
    }
    return yardstick;
}

void save_weights(
    database::Connection& database, LocationWeights const& weights, accounts::Occasion const& occasion
)
{
    auto const& points = weights.weights;
    database.execute(
        R"sql(
            INSERT INTO matching_weights
                (location_id, valid_from, dagdeel, language, distance, experience, child_ages, interests, earlier,
                 waiting, family_waiting, neighbours, chosen_by, chosen_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
            ON CONFLICT (location_id, valid_from) DO UPDATE
            SET dagdeel = excluded.dagdeel, language = excluded.language, distance = excluded.distance,
                experience = excluded.experience, child_ages = excluded.child_ages,
                interests = excluded.interests, earlier = excluded.earlier, waiting = excluded.waiting,
                family_waiting = excluded.family_waiting, neighbours = excluded.neighbours,
                chosen_by = excluded.chosen_by, chosen_at = excluded.chosen_at
        )sql",
        occasion.location,
        weights.valid_from,
        points.of(programme::MatchingFactor::dagdeel),
        points.of(programme::MatchingFactor::language),
        points.of(programme::MatchingFactor::distance),
        points.of(programme::MatchingFactor::experience),
        points.of(programme::MatchingFactor::child_ages),
        points.of(programme::MatchingFactor::interests),
        points.of(programme::MatchingFactor::earlier),
        points.of(programme::MatchingFactor::waiting),
        points.family_waiting,
        weights.neighbours,
        occasion.by,
        occasion.now
    );
}

} // namespace matching
