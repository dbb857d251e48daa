// An evaluation (evaluatie): coordinator and parent talk about how it goes, at four moments of the journey.
// The parent may score how well she copes with each of her needs.
#pragma once

#include "accounts/model/actor.hpp"
#include "evaluation/model/given_answer.hpp"
#include "needs/model/need.hpp"
#include "platform/base/codes.hpp"
#include "platform/base/date.hpp"

#include <array>
#include <string>
#include <vector>

namespace evaluation {

enum class Moment {
    first_check, // eerste check
    interim,     // tussentijdse evaluatie
    closing,     // eindevaluatie
    follow_up,   // bellen na drie maanden
};

// The moment under which scores given in such a talk are kept.
needs::Moment moment_of_scores(Moment moment);

enum class TalkPlace { home, phone, elsewhere };

struct GivenScore {
    needs::NeedId need;
    int score;
};

// A questionnaire of the programme as it was answered in a talk.
struct AnsweredQuestionnaire {
    programme::AskedOf asked_of;
    std::vector<GivenAnswer> answers;
};

// What came out of the talk. Scores are given for the needs that the parent chose to speak about.
struct Talk {
    TalkPlace how;
    std::string goes_well = {};
    std::string can_be_better = {};
    std::vector<GivenScore> scores = {};
    needs::ScoredBy scored_by = needs::ScoredBy::parent;
    std::vector<AnsweredQuestionnaire> questionnaires = {};
};

struct Evaluation {
    Moment moment;
    base::Date held_on;
    TalkPlace how;
    std::string goes_well;
    std::string can_be_better;
    accounts::AccountId recorded_by;
};

} // namespace evaluation

template <>
struct base::Codes<evaluation::Moment> {
    static constexpr auto table = std::to_array<std::pair<evaluation::Moment, std::string_view>>({
        {evaluation::Moment::first_check, "first_check"},
        {evaluation::Moment::interim, "interim"},
        {evaluation::Moment::closing, "closing"},
        {evaluation::Moment::follow_up, "follow_up"},
    });
};

template <>
struct base::Codes<evaluation::TalkPlace> {
    static constexpr auto table = std::to_array<std::pair<evaluation::TalkPlace, std::string_view>>({
        {evaluation::TalkPlace::home, "home"},
        {evaluation::TalkPlace::phone, "phone"},
        {evaluation::TalkPlace::elsewhere, "elsewhere"},
    });
};
