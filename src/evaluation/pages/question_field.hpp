// One question of a questionnaire in a form: on a screen of the parent, or among others in a form of the
// coordinator.
#pragma once

#include "needs/pages/score_scale.hpp"
#include "platform/web/components.hpp"
#include "programme/model/answer.hpp"

#include <string>
#include <vector>

namespace evaluation {

struct QuestionField {
    std::string name; // of the field
    programme::Question question;
    std::string hint = {};     // in the reader's language
    bool page_heading = false; // the question is all that the page asks
    bool says_optional = true; // whether one may leave it out is said beside it
};

// In the reader's language.
std::string words_in(programme::Question const& question, text::Texts const& texts);
std::string explanation_in(programme::Question const& question, text::Texts const& texts);
std::vector<web::Choice> options_in(programme::Question const& question, text::Texts const& texts);

needs::ScoreScale scale_for(QuestionField const& field, text::Texts const& texts);
std::string
range_hint(programme::Question const& question, text::Texts const& texts); // "Van 0 tot en met 24."

std::string
word_for(programme::AnswerRefusal refusal, programme::Question const& question, text::Texts const& texts);

// An answer that was kept, in the reader's language where the texts still know its words: each option on a
// line.
std::vector<std::string>
answer_lines(std::string const& words, std::string const& code, text::Texts const& texts);

} // namespace evaluation
