// A questionnaire of every kind, as the national office might add one.
#pragma once

#include "evaluation/store/answer_store.hpp"
#include "evaluation/tests/own_scores.hpp"

namespace evaluation::given {

inline programme::Questionnaire all_kinds(programme::AskedOf asked_of, programme::QuestionMoment moment)
{
    using programme::QuestionKind;
    return {
        .code = "all-kinds",
        .version = 1,
        .name = "Van alles",
        .valid_from = day("2026-01-01"),
        .moments = {moment},
        .asked_of = asked_of,
        .questions =
            {{.code = "rest",
              .kind = QuestionKind::scale,
              .words = "Hoeveel rust is er?",
              .explanation = "Thuis, overdag.",
              .required = true,
              .least = 1,
              .most = 7,
              .least_words = "geen rust",
              .most_words = "veel rust"},
             {.code = "who",
              .kind = QuestionKind::choice_many,
              .words = "Wie helpt er?",
              .options = {{.code = "family", .name = "Familie"}, {.code = "neighbours", .name = "Buren"}},
              .when = programme::Condition{.question = "rest", .at_most = 4}},
             {.code = "often",
              .kind = QuestionKind::choice_one,
              .words = "Hoe vaak?",
              .options = {{.code = "daily", .name = "Elke dag"}, {.code = "weekly", .name = "Elke week"}},
              .when = programme::Condition{.question = "who", .is = "family"}},
             {.code = "hours",
              .kind = QuestionKind::number,
              .words = "Hoeveel uur slaap?",
              .least = 0,
              .most = 24},
             {.code = "why", .kind = QuestionKind::text, .words = "Wil je iets vertellen?"}},
    };
}

// The programme asks this and nothing else.
inline void ask_only(support::World& world, programme::Questionnaire questionnaire)
{
    world.programme.questionnaires = {std::move(questionnaire)};
}

// "rest=3 who=family,neighbours" as they are counted, and a text as it was written.
inline std::string answers_of(support::World& world)
{
    auto said = std::string{};
    for (auto const& kept : list_answers(world.database, world.sanne)) {
        auto const& [questionnaire, version, question, asked, code, words] = kept.answer;
        said += (said.empty() ? "" : " | ") + question + "=" + (code.empty() ? words : code);
    }
    return said;
}

} // namespace evaluation::given
