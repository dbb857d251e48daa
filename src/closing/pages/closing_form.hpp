// The form of the closing visit: the last talk, whether the questions were answered, the mark, and what the
// referrer will hear.
#pragma once

#include "closing/actions/close_case.hpp"
#include "evaluation/pages/questionnaire_form.hpp"
#include "evaluation/pages/talk_form.hpp"
#include "intake/model/referrer_notice.hpp"
#include "intake/pages/case_form.hpp"
#include "platform/web/components.hpp"

#include <optional>
#include <string>
#include <vector>

namespace closing {

struct ClosingPage {
    intake::CaseForm about;
    std::vector<evaluation::ScoreField> needs;
    std::vector<evaluation::QuestionnaireFields> questionnaires;
    std::vector<evaluation::SelfScoring> own; // what the parent sent by herself, the last first
    intake::NoticeWay notice;                 // what will be done about the referrer
};

// The time that she sent a mark and a word by herself: they are not asked again.
std::optional<evaluation::SelfScoring> judged_by_herself(ClosingPage const& page);

ClosingPage open_closing_form(accounts::SignedInRequest& request);

// The name of the field that asks whether the question of this need was answered.
std::string reached_field(evaluation::ScoreField const& need);

// How they spoke, or that they did not.
std::vector<web::Choice> ways_to_close(text::Texts const& texts);

// "Van 1 tot en met 10."
std::string mark_hint(accounts::PageRequest const& request);

// Nothing when the form has errors.
std::optional<CloseCase> read_closing(ClosingPage& page, accounts::SignedInRequest const& request);

} // namespace closing
