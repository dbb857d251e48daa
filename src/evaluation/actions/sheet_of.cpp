#include "evaluation/actions/sheet_of.hpp"

#include "needs/store/need_store.hpp"

namespace evaluation {

namespace {

ScoringSheet sheet_at(
    database::Connection& database,
    programme::FamilyCaseId family_case,
    needs::Moment moment,
    std::vector<programme::Questionnaire> questionnaires
)
{
    return {
        .moment = moment,
        .needs = needs::list_current_needs(database, family_case),
        .questionnaires = std::move(questionnaires),
    };
}

} // namespace

ScoringSheet sheet_of(
    database::Connection& database, SelfScoring const& scoring, programme::ProgrammeVersion const& programme
)
{
    return sheet_at(
        database,
        scoring.family_case,
        scoring.moment,
        questionnaires_for_parent(programme, scoring.moment, scoring.asked_on)
    );
}

bool is_anything_asked(
    database::Connection& database,
    programme::FamilyCaseId family_case,
    needs::Moment moment,
    programme::ProgrammeVersion const& programme,
    base::Date today
)
{
    auto const sheet =
        sheet_at(database, family_case, moment, questionnaires_for_parent(programme, moment, today));
    return !screens_of(sheet, {}).empty();
}

} // namespace evaluation
