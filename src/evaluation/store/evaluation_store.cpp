#include "evaluation/store/evaluation_store.hpp"

namespace evaluation {

void insert_evaluation(
    database::Connection& database,
    intake::FamilyCase const& family_case,
    Evaluation const& evaluation,
    base::Instant now
)
{
    database.execute(
        R"sql(
            INSERT INTO evaluations
                (location_id, family_case_id, moment, held_on, how, goes_well, can_be_better, recorded_by,
                 recorded_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
        )sql",
        family_case.location,
        family_case.id,
        evaluation.moment,
        evaluation.held_on,
        evaluation.how,
        evaluation.goes_well,
        evaluation.can_be_better,
        evaluation.recorded_by,
        now
    );
}

std::vector<Evaluation> list_evaluations(database::Connection& database, intake::FamilyCaseId family_case)
{
    auto rows = database.query(
        R"sql(
            SELECT moment, held_on, how, goes_well, can_be_better, recorded_by
            FROM evaluations WHERE family_case_id = $1 ORDER BY held_on, id
        )sql",
        family_case
    );
    auto evaluations = std::vector<Evaluation>{};
    while (rows.next()) {
        evaluations.push_back(
            {.moment = rows.coded<Moment>(0),
             .held_on = rows.date(1),
             .how = rows.coded<TalkPlace>(2),
             .goes_well = rows.text(3),
             .can_be_better = rows.text(4),
             .recorded_by = rows.id<accounts::AccountId>(5)}
        );
    }
    return evaluations;
}

} // namespace evaluation
