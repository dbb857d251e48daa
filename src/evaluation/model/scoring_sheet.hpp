// What a parent who scores by herself is asked, one screen after the other, and what she chose so far. What
// she chose is a draft until she sends it: it stands as text in the fields of the screens, and is read when
// it is sent.
#pragma once

#include "evaluation/model/evaluation.hpp"
#include "evaluation/model/given_answer.hpp"
#include "evaluation/model/judgement.hpp"
#include "needs/model/need.hpp"
#include "programme/model/version.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace evaluation {

struct ScoringSheet {
    needs::Moment moment;
    std::vector<needs::Need> needs; // those of now
    std::vector<programme::Questionnaire> questionnaires;
};

// By the name of the field.
using ScoringDraft = std::map<std::string, std::vector<std::string>, std::less<>>;

enum class ScreenKind {
    need,      // one need: how it goes, and at closing whether it was answered
    judgement, // what she thinks of Home-Start
    question,  // one question of a questionnaire
};

struct Screen {
    ScreenKind kind;
    std::string code; // in its address
    std::vector<std::string> fields;
    std::optional<needs::Need> need = {};             // of a screen about one
    std::optional<programme::Question> question = {}; // of a screen that asks one
};

// In the order in which they come. A question with a condition is among them after its answer only.
std::vector<Screen> screens_of(ScoringSheet const& sheet, ScoringDraft const& draft);

// The fields of the screens; those of questions are in given_answer.hpp.
std::string score_field(needs::Need const& need);
std::string reached_field(needs::Need const& need);
inline constexpr auto mark_field = std::string_view{"mark"};
inline constexpr auto word_field = std::string_view{"word"};

// What a field holds; empty when nothing was chosen.
std::string_view chosen_in(ScoringDraft const& draft, std::string_view field);

// What was typed as answers to a questionnaire.
programme::TypedAnswers typed_in(ScoringDraft const& draft, programme::Questionnaire const& questionnaire);

struct OwnAnswers {
    std::vector<GivenScore> scores;
    std::vector<NeedResult> results;
    std::optional<Judgement> judgement;
    std::vector<GivenAnswer> answers;

    [[nodiscard]] bool is_empty() const
    {
        return scores.empty() && results.empty() && !judgement && answers.empty();
    }
};

// What counts of a draft. What the programme does not know any more is left out.
OwnAnswers read_own_answers(
    ScoringSheet const& sheet, ScoringDraft const& draft, programme::ProgrammeVersion const& programme
);

// Whether she may leave it out. A questionnaire may be left out as a whole; who answers some of it, answers
// what must be answered.
bool may_skip(ScoringSheet const& sheet, ScoringDraft const& draft, Screen const& screen);

// The first question that she must answer and did not; nothing when there is none.
std::optional<programme::Question> first_unanswered(ScoringSheet const& sheet, ScoringDraft const& draft);

} // namespace evaluation
