// What a coordinator sees of the times that a parent was asked to score by herself.
#pragma once

#include "evaluation/model/self_scoring.hpp"
#include "intake/pages/case_form.hpp"
#include "platform/web/components.hpp"

#include <string>
#include <vector>

namespace evaluation {

// What the parent said about one thing.
struct SentLine {
    std::string title;
    std::vector<std::string> said;
    std::string before = {}; // the score in whose place hers came, in words; may be empty
};

struct SelfScoringView {
    SelfScoringId id;
    std::string moment;
    std::string asked; // "Gevraagd op 21 nov 2026, per mail."
    std::string state; // "Open tot 12 dec 2026."
    bool is_open;
    bool is_to_see; // it was sent, and nobody said that she saw it
    std::vector<SentLine> sent;
};

// What was answered or scored at one moment, on one day.
struct TalkAnswersView {
    std::string told; // "Eindevaluatie, 3 mei 2027 (de ouder)"
    std::vector<SentLine> answers;
};

struct SelfScoringsPage {
    intake::CaseForm about;
    std::vector<web::Choice> moments; // at which she can be asked now
    std::string mailed_already;       // when the link was, when it was asked for once more; may be empty
    std::string email;                // of the parent; may be empty
    std::string language;             // in which she will read it
    std::string language_code;
    std::vector<SelfScoringView> scorings;
    std::vector<TalkAnswersView> talks;
    std::vector<TalkAnswersView> replaced; // scores that do not count: another has their place
};

} // namespace evaluation
