#include "matching/store/pair_choice_store.hpp"

namespace matching {

std::vector<ChosenPair> list_pair_choices(database::Connection& database, people::LocationId location)
{
    auto pairs = std::vector<ChosenPair>{};
    auto rows = database.query(
        R"sql(
            SELECT family_case_id, volunteer_id, choice, reason FROM match_pair_choices
            WHERE location_id = $1 ORDER BY family_case_id, volunteer_id
        )sql",
        location
    );
    while (rows.next()) {
        pairs.push_back(
            {.family = rows.id<intake::FamilyCaseId>(0),
             .volunteer = rows.id<volunteers::VolunteerId>(1),
             .choice = rows.coded<PairChoice>(2),
             .reason = rows.text(3)}
        );
    }
    return pairs;
}

void save_pair_choice(
    database::Connection& database, ChosenPair const& pair, accounts::Occasion const& occasion
)
{
    if (pair.choice == PairChoice::locked) {
        database.execute(
            "DELETE FROM match_pair_choices WHERE family_case_id = $1 AND choice = 'locked'", pair.family
        );
    }
    database.execute(
        R"sql(
            INSERT INTO match_pair_choices
                (family_case_id, volunteer_id, location_id, choice, reason, chosen_by, chosen_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7)
            ON CONFLICT (family_case_id, volunteer_id) DO UPDATE
            SET choice = excluded.choice, reason = excluded.reason, chosen_by = excluded.chosen_by,
                chosen_at = excluded.chosen_at
        )sql",
        pair.family,
        pair.volunteer,
        occasion.location,
        pair.choice,
        pair.reason,
        occasion.by,
        occasion.now
    );
}

void remove_pair_choice(
    database::Connection& database, intake::FamilyCaseId family, volunteers::VolunteerId volunteer
)
{
    database.execute(
        "DELETE FROM match_pair_choices WHERE family_case_id = $1 AND volunteer_id = $2", family, volunteer
    );
}

} // namespace matching
