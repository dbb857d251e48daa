// Questionnaires and answers as tests of the page about answers give them.
#pragma once

#include "programme/tests/given.hpp"
#include "reporting/model/answer_counts.hpp"

namespace reporting::given {

using programme::QuestionKind;
using programme::QuestionMoment;
using programme::given::day;

constexpr auto four_weeks = programme::Duration{.count = 4, .unit = programme::Duration::Unit::weeks};
inline auto const all_of_2026 = year_of(2026);

// Which help (several), and what else for who said so; would you recommend it; how it goes; how many.
inline programme::Questionnaire questionnaire(int version = 1, std::string_view valid_from = "2026-01-01")
{
    return {
        .code = "look_back",
        .version = version,
        .name = "Terugkijken",
        .valid_from = day(valid_from),
        .moments = {QuestionMoment::closing},
        .asked_of = programme::AskedOf::parent,
        .questions =
            {{.code = "helped",
              .kind = QuestionKind::choice_many,
              .words = "Wat hielp?",
              .options = {{"listening", "Luisteren"}, {"hands", "Samen doen"}, {"else", "Iets anders"}}},
             {.code = "what_else",
              .kind = QuestionKind::text,
              .words = "Wat dan?",
              .when = programme::Condition{.question = "helped", .is = "else"}},
             {.code = "recommends",
              .kind = QuestionKind::choice_one,
              .words = "Aanraden?",
              .options = {{"yes", "Ja"}, {"no", "Nee"}}},
             {.code = "goes",
              .kind = QuestionKind::scale,
              .words = "Hoe gaat het?",
              .least = 0,
              .most = 5,
              .least_words = "niet goed",
              .most_words = "heel goed"},
             {.code = "times", .kind = QuestionKind::number, .words = "Hoe vaak?", .least = 0, .most = 99}},
    };
}

inline TalkHeld closing_talk(int family, std::string_view on)
{
    return {.family = programme::FamilyCaseId{family}, .moment = QuestionMoment::closing, .on = day(on)};
}

inline AnswerKept
said(int family, std::string_view on, std::string question, std::string code, int version = 1)
{
    return {
        .family = programme::FamilyCaseId{family},
        .moment = QuestionMoment::closing,
        .on = day(on),
        .own = false,
        .questionnaire = "look_back",
        .version = version,
        .question = std::move(question),
        .code = std::move(code),
    };
}

inline AnswerKept said_herself(AnswerKept kept)
{
    kept.own = true;
    return kept;
}

inline QuestionCounts const& counts_of(std::vector<SheetCounts> const& sheets, std::string_view question)
{
    for (auto const& sheet : sheets) {
        for (auto const& counts : sheet.questions) {
            if (counts.question().code == question) {
                return counts;
            }
        }
    }
    throw std::logic_error{"nobody was asked " + std::string{question}};
}

inline std::map<std::string, std::int64_t> given_to(QuestionCounts const& counts)
{
    auto given = std::map<std::string, std::int64_t>{};
    for (auto const& one : counts.given()) {
        given[one.code] = one.count;
    }
    return given;
}

} // namespace reporting::given
