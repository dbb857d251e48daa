#include "evaluation/pages/support_talk.hpp"

namespace evaluation {

SupportTalkFields
open_support_talk(intake::CaseForm& about, Moment moment, accounts::PageRequest const& request)
{
    auto const family = about.heading.id;
    prefill_talk(about.form);
    prefill_next_evaluation(about.form, request);
    return {
        .own = list_own_for_talk(request, family, moment),
        .scores = list_score_fields(request, family, moment),
        .questionnaires = list_questionnaire_fields(request, family, moment),
    };
}

SupportTalk read_support_talk(
    intake::CaseForm& about, SupportTalkFields const& fields, accounts::SignedInRequest const& request
)
{
    auto& form = about.form;
    check_own_seen(form, fields.own, request.texts);
    auto const how = read_how(form, request.texts).value_or(TalkPlace::home);
    auto const on = intake::read_day(form, request);
    auto talk = read_talk(form, how, fields.scores, request);
    talk.questionnaires = read_questionnaires(form, fields.questionnaires, request.texts);
    return {
        .on = on.value_or(request.today),
        .talk = std::move(talk),
        .next_on = read_next_evaluation(about, on, request),
    };
}

} // namespace evaluation
