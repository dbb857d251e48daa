// What was answered to the questionnaires of the programme, counted together: of each question how many were
// asked, how many answered, and what.
#pragma once

#include "reporting/model/asked_sheets.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace reporting {

// A question as it stood in one version of its questionnaire.
struct VersionCounts {
    programme::Question const* question;
    std::int64_t asked = 0;
    std::int64_t answered = 0;
    std::map<std::string, std::int64_t, std::less<>> given = {}; // by option or number; of a text none
};

struct GivenCount {
    std::string code; // an option or a number
    std::string name; // of the option, in Dutch; empty for a number
    std::int64_t count;

    friend bool operator==(GivenCount const&, GivenCount const&) = default;
};

struct QuestionCounts {
    std::map<int, VersionCounts> versions; // at least one

    // As it was asked last.
    [[nodiscard]] programme::Question const& question() const;

    // Whether its words, or those of its options, were others in another version.
    [[nodiscard]] bool words_differ() const;

    [[nodiscard]] std::int64_t asked() const;
    [[nodiscard]] std::int64_t answered() const;

    [[nodiscard]] std::int64_t missing() const { return asked() - answered(); }

    // All that could be answered, in the order of the programme, those of older versions last; of a number
    // what was answered.
    [[nodiscard]] std::vector<GivenCount> given() const;

    // Of a scale or number; nothing when nobody answered.
    [[nodiscard]] std::optional<double> mean() const;
    [[nodiscard]] std::optional<double> median() const;
};

// A questionnaire at one moment of the journey.
struct SheetCounts {
    programme::QuestionMoment moment;
    programme::Questionnaire const* questionnaire; // the newest version that was asked
    std::map<int, std::int64_t> talks;             // by version
    std::vector<QuestionCounts> questions;         // in its order, those of older versions only last
};

// In the order of the journey, and then of the programme. A question that became another kind of question in
// a later version is counted as two.
std::vector<SheetCounts> count_answers(
    std::vector<AskedSheet> const& sheets, std::vector<programme::Questionnaire> const& questionnaires
);

enum class AnswerPart { answered, missing, given };

// Some of those who were asked a question.
struct ThoseWho {
    programme::QuestionMoment moment;
    std::string questionnaire;
    std::string question;
    programme::QuestionKind kind;
    AnswerPart part;
    std::string given = {}; // an option or a number
};

// In the order of the day, the last first; a family stands there once for each talk.
std::vector<AskedSheet const*> those_who(std::vector<AskedSheet> const& sheets, ThoseWho const& wanted);

} // namespace reporting

template <>
struct base::Codes<reporting::AnswerPart> {
    static constexpr auto table = std::to_array<std::pair<reporting::AnswerPart, std::string_view>>({
        {reporting::AnswerPart::answered, "answered"},
        {reporting::AnswerPart::missing, "missing"},
        {reporting::AnswerPart::given, "given"},
    });
};
