// Questionnaires as they were asked: of one family in one talk, with the answers that were given in it.
#pragma once

#include "programme/model/answer.hpp"
#include "programme/model/duration.hpp"
#include "reporting/model/answer_facts.hpp"
#include "reporting/model/period.hpp"

#include <map>

namespace reporting {

struct AskedSheet {
    programme::FamilyCaseId family;
    programme::QuestionMoment moment;
    base::Date on;
    programme::Questionnaire const* questionnaire; // the version that was answered, else that of the day
    programme::Answers answers;                    // of a text only that there is one
};

struct AskedSheets {
    std::vector<AskedSheet> sheets = {};
    int forgotten = 0; // answers to questions that the programme does not have any more
};

// What is asked, and how long an answer that a parent gave by herself stands for a talk.
struct Asking {
    std::vector<programme::Questionnaire> const& questionnaires;
    programme::Duration fresh_for;
};

// Those of talks in the period. An answer that a parent gave by herself belongs to the talk of that moment;
// of several to the nearest, if it is as near as answers stay fresh. Without a talk it stands for one, on its
// own day. Of several answers to one question in a talk the last counts. The questionnaires must outlive
// this.
AskedSheets asked_sheets(AnswerFacts const& facts, Period const& period, Asking const& asking);

} // namespace reporting
