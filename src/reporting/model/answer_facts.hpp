// What is read of talks and of the answers given in them: never a name, and of a text only that it is there.
#pragma once

#include "platform/base/date.hpp"
#include "programme/model/journey.hpp"
#include "programme/model/questionnaire.hpp"

#include <string>
#include <vector>

namespace reporting {

struct TalkHeld {
    programme::FamilyCaseId family;
    programme::QuestionMoment moment;
    base::Date on;
};

struct AnswerKept {
    programme::FamilyCaseId family;
    programme::QuestionMoment moment;
    base::Date on;
    bool own; // the parent gave it by herself
    std::string questionnaire;
    int version;
    std::string question;
    std::string code; // as it is counted; empty for a text
};

// Of families that came into the period, also what lies outside it: an answer belongs to the talk it is near.
struct AnswerFacts {
    std::vector<TalkHeld> talks = {};
    std::vector<AnswerKept> answers = {}; // in the order in which they were kept
};

} // namespace reporting
