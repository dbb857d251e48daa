#include "evaluation/actions/keep_talk.hpp"

#include "evaluation/store/answer_store.hpp"
#include "evaluation/store/evaluation_store.hpp"
#include "needs/actions/keep_score.hpp"
#include "platform/base/not_found.hpp"

#include <algorithm>

namespace evaluation {

namespace {

void save_scores(
    database::Connection& database,
    intake::FamilyCase const& family_case,
    HeldTalk const& held,
    accounts::Occasion const& occasion
)
{
    auto const known = needs::list_needs(database, family_case.id);
    for (auto const& given : held.talk.scores) {
        if (std::ranges::find(known, given.need, &needs::Need::id) == known.end()) {
            throw base::NotFound{"need " + std::to_string(given.need.value())};
        }
        needs::keep_score(
            database,
            {.location = family_case.location,
             .family_case = family_case.id,
             .need = given.need,
             .score =
                 {.moment = moment_of_scores(held.moment),
                  .scored_by = held.talk.scored_by,
                  .scored_on = held.held_on,
                  .score = given.score},
             .recorded_by = occasion.by->value()},
            occasion
        );
    }
}

void save_answers(
    database::Connection& database,
    intake::FamilyCase const& family_case,
    HeldTalk const& held,
    accounts::Occasion const& occasion
)
{
    for (auto const& [asked_of, answers] : held.talk.questionnaires) {
        for (auto const& given : answers) {
            insert_answer(
                database,
                {.location = family_case.location,
                 .family_case = family_case.id,
                 .answer =
                     {.answer = given,
                      .moment = moment_of_scores(held.moment),
                      .scoring = std::nullopt,
                      .answered_by = asked_of == programme::AskedOf::parent ? needs::ScoredBy::parent
                                                                            : needs::ScoredBy::coordinator,
                      .answered_on = held.held_on},
                 .recorded_by = occasion.by}
            );
        }
    }
}

} // namespace

void keep_talk(
    database::Connection& database,
    intake::FamilyCase const& family_case,
    HeldTalk const& held,
    accounts::Occasion const& occasion
)
{
    insert_evaluation(
        database,
        family_case,
        {.moment = held.moment,
         .held_on = held.held_on,
         .how = held.talk.how,
         .goes_well = held.talk.goes_well,
         .can_be_better = held.talk.can_be_better,
         .recorded_by = occasion.by.value()},
        occasion.now
    );
    save_scores(database, family_case, held, occasion);
    save_answers(database, family_case, held, occasion);
}

} // namespace evaluation
