#include "evaluation/store/answer_store.hpp"

namespace evaluation {

void insert_answer(database::Connection& database, NewAnswer const& answer)
{
    auto const& [given, moment, scoring, answered_by, answered_on] = answer.answer;
    database.execute(
        R"sql(
            INSERT INTO answers
                (location_id, family_case_id, moment, self_scoring_id, answered_by, answered_on, recorded_by,
                 questionnaire, version, question, asked, code, words)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
        )sql",
        answer.location,
        answer.family_case,
        moment,
        scoring,
        answered_by,
        answered_on,
        answer.recorded_by,
        given.questionnaire,
        given.version,
        given.question,
        given.asked,
        given.code,
        given.words
    );
}

std::vector<KeptAnswer> list_answers(database::Connection& database, programme::FamilyCaseId family_case)
{
    auto rows = database.query(
        R"sql(
            SELECT moment, self_scoring_id, answered_by, answered_on, questionnaire, version, question, asked, code,
                   words
            FROM answers WHERE family_case_id = $1 ORDER BY id
        )sql",
        family_case
    );
    auto answers = std::vector<KeptAnswer>{};
    while (rows.next()) {
        answers.push_back(
            {.answer =
                 {.questionnaire = rows.text(4),
                  .version = rows.small(5),
                  .question = rows.text(6),
                  .asked = rows.text(7),
                  .code = rows.text(8),
                  .words = rows.text(9)},
             .moment = rows.coded<needs::Moment>(0),
             .scoring = rows.optional_id<SelfScoringId>(1),
             .answered_by = rows.coded<needs::ScoredBy>(2),
             .answered_on = rows.date(3)}
        );
    }
    return answers;
}

} // namespace evaluation
