// The questionnaires of the programme in a form of the coordinator about a talk: those for the parent, whose
// answers she tells, and those for the coordinator. What the parent answered by herself is shown and not
// asked again.
#pragma once

#include "accounts/pages/page_request.hpp"
#include "evaluation/model/evaluation.hpp"
#include "evaluation/pages/question_field.hpp"
#include "platform/web/form.hpp"

#include <string>
#include <vector>

namespace evaluation {

// An answer that is known already.
struct OwnAnswerView {
    std::string asked;
    std::vector<std::string> lines;
};

struct QuestionnaireFields {
    programme::Questionnaire questionnaire;
    std::string name;
    std::string version_field; // hidden: the version that stood on the page when it was opened
    std::vector<QuestionField> fields;
    std::vector<OwnAnswerView> own; // of the parent by herself: nothing is asked
};

// Those of this moment. A form that was opened with an earlier version goes on with it.
std::vector<QuestionnaireFields> list_questionnaire_fields(
    accounts::PageRequest const& request, programme::FamilyCaseId family_case, Moment moment
);

// Whether anything was typed in them.
bool is_any_answer_typed(web::Form const& form, std::vector<QuestionnaireFields> const& all);

// Errors stand at the fields. A questionnaire for the parent may be left out as a whole.
std::vector<AnsweredQuestionnaire>
read_questionnaires(web::Form& form, std::vector<QuestionnaireFields> const& all, text::Texts const& texts);

} // namespace evaluation
