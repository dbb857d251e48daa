// A questionnaire (vragenlijst): questions that a parent or coordinator answers at a moment of the journey.
// They are data of the programme, each in a version of its own.
#pragma once

#include "platform/base/codes.hpp"
#include "platform/base/date.hpp"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace programme {

enum class QuestionMoment { first_check, interim, closing, follow_up };
enum class AskedOf { parent, coordinator };

enum class QuestionKind {
    scale,       // a step from least to most, with words at both ends
    choice_one,  // one option
    choice_many, // any number of options
    text,
    number,
};

struct Option {
    std::string code;
    std::string name; // Dutch
};

// Asked only when an earlier question got this answer.
struct Condition {
    std::string question;
    std::string is = {}; // an option that was chosen; or:
    std::optional<int> at_least = {};
    std::optional<int> at_most = {};
};

struct Question {
    std::string code;
    QuestionKind kind;
    std::string words;            // Dutch
    std::string explanation = {}; // Dutch; may be empty
    bool required = false;
    int least = 0; // of a scale or number
    int most = 0;
    std::string least_words = {}; // Dutch; of a scale
    std::string most_words = {};
    std::vector<Option> options = {}; // of a choice
    std::optional<Condition> when = {};
};

struct Questionnaire {
    std::string code;
    int version;
    std::string name; // Dutch
    base::Date valid_from;
    std::vector<QuestionMoment> moments;
    AskedOf asked_of;
    std::vector<Question> questions;
};

// Those that are asked at a moment: of each code the version of that day, in the order of the programme.
std::vector<Questionnaire>
questionnaires_at(std::vector<Questionnaire> const& all, QuestionMoment moment, base::Date day);

// Null when the programme does not have this version, or no longer.
Questionnaire const*
find_questionnaire(std::vector<Questionnaire> const& all, std::string_view code, int version);

// Null when it has no such question, or option.
Question const* find_question(Questionnaire const& questionnaire, std::string_view code);
Option const* find_option(Question const& question, std::string_view code);

// Whether its answer is a number.
bool is_measured(QuestionKind kind);

// Whether its answer is among options.
bool is_chosen(QuestionKind kind);

} // namespace programme

template <>
struct base::Codes<programme::QuestionMoment> {
    using enum programme::QuestionMoment;
    static constexpr auto table = std::to_array<std::pair<programme::QuestionMoment, std::string_view>>({
        {first_check, "first_check"},
        {interim, "interim"},
        {closing, "closing"},
        {follow_up, "follow_up"},
    });
};

template <>
struct base::Codes<programme::AskedOf> {
    using enum programme::AskedOf;
    static constexpr auto table = std::to_array<std::pair<programme::AskedOf, std::string_view>>({
        {parent, "parent"},
        {coordinator, "coordinator"},
    });
};

template <>
struct base::Codes<programme::QuestionKind> {
    using enum programme::QuestionKind;
    static constexpr auto table = std::to_array<std::pair<programme::QuestionKind, std::string_view>>({
        {scale, "scale"},
        {choice_one, "choice_one"},
        {choice_many, "choice_many"},
        {text, "text"},
        {number, "number"},
    });
};
