// A talk with the parent while support goes on: the first check, or an interim evaluation.
#pragma once

#include "evaluation/pages/next_evaluation_form.hpp"
#include "evaluation/pages/questionnaire_form.hpp"
#include "evaluation/pages/talk_form.hpp"

namespace evaluation {

// What its form asks beside the day.
struct SupportTalkFields {
    std::vector<SelfScoring> own; // what the parent sent by herself, the last first
    std::vector<ScoreField> scores;
    std::vector<QuestionnaireFields> questionnaires;
};

SupportTalkFields
open_support_talk(intake::CaseForm& about, Moment moment, accounts::PageRequest const& request);

struct SupportTalk {
    base::Date on;
    Talk talk;
    std::optional<base::Date> next_on; // the next evaluation
};

// Meant only when the form has no errors.
SupportTalk read_support_talk(
    intake::CaseForm& about, SupportTalkFields const& fields, accounts::SignedInRequest const& request
);

} // namespace evaluation
