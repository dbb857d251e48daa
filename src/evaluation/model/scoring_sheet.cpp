#include "evaluation/model/scoring_sheet.hpp"

#include <algorithm>
#include <charconv>

namespace evaluation {

namespace {

std::optional<int> number_between(std::string_view typed, int least, int most)
{
    auto number = 0;
    auto const* const end = typed.data() + typed.size();
    auto const [stopped, error] = std::from_chars(typed.data(), end, number);
    auto const fits = error == std::errc{} && stopped == end && least <= number && number <= most;
    return fits ? std::optional{number} : std::nullopt;
}

Screen screen_of(needs::Need const& need, needs::Moment moment)
{
    auto screen = Screen{
        .kind = ScreenKind::need,
        .code = "need-" + need.category,
        .fields = {score_field(need)},
        .need = need,
    };
    if (moment == needs::Moment::closing) {
        screen.fields.push_back(reached_field(need));
    }
    return screen;
}

Screen screen_of(programme::Questionnaire const& questionnaire, programme::Question const& question)
{
    return {
        .kind = ScreenKind::question,
        .code = "question-" + questionnaire.code + "." + question.code,
        .fields = {answer_field(questionnaire, question)},
        .question = question,
    };
}

void add_questions(
    std::vector<Screen>& screens, programme::Questionnaire const& questionnaire, ScoringDraft const& draft
)
{
    auto const answers = programme::counting_answers(questionnaire, typed_in(draft, questionnaire));
    for (auto const& question : questionnaire.questions) {
        if (programme::is_asked(question, answers)) {
            screens.push_back(screen_of(questionnaire, question));
        }
    }
}

} // namespace

std::vector<Screen> screens_of(ScoringSheet const& sheet, ScoringDraft const& draft)
{
    auto screens = std::vector<Screen>{};
    for (auto const& need : sheet.needs) {
        screens.push_back(screen_of(need, sheet.moment));
    }
    if (sheet.moment == needs::Moment::closing) {
        screens.push_back(
            {.kind = ScreenKind::judgement,
             .code = "judgement",
             .fields = {std::string{mark_field}, std::string{word_field}}}
        );
    }
    for (auto const& questionnaire : sheet.questionnaires) {
        add_questions(screens, questionnaire, draft);
    }
    return screens;
}

std::string score_field(needs::Need const& need)
{
    return "score_" + need.category;
}

std::string reached_field(needs::Need const& need)
{
    return "reached_" + need.category;
}

std::string_view chosen_in(ScoringDraft const& draft, std::string_view field)
{
    auto const found = draft.find(field);
    return found == draft.end() || found->second.empty() ? std::string_view{} : found->second.front();
}

programme::TypedAnswers typed_in(ScoringDraft const& draft, programme::Questionnaire const& questionnaire)
{
    auto typed = programme::TypedAnswers{};
    for (auto const& question : questionnaire.questions) {
        auto const found = draft.find(answer_field(questionnaire, question));
        if (found != draft.end()) {
            typed[question.code] = found->second;
        }
    }
    return typed;
}

OwnAnswers read_own_answers(
    ScoringSheet const& sheet, ScoringDraft const& draft, programme::ProgrammeVersion const& programme
)
{
    auto answers = OwnAnswers{};
    for (auto const& need : sheet.needs) {
        auto const typed = chosen_in(draft, score_field(need));
        if (auto const score = number_between(typed, programme.score_least, programme.score_most)) {
            answers.scores.push_back({.need = need.id, .score = *score});
        }
        if (auto const reached = base::from_code<Reached>(chosen_in(draft, reached_field(need)))) {
            answers.results.push_back({.need = need.id, .reached = *reached});
        }
    }
    for (auto const& questionnaire : sheet.questionnaires) {
        auto const given = given_answers(
            questionnaire, programme::counting_answers(questionnaire, typed_in(draft, questionnaire))
        );
        answers.answers.insert(answers.answers.end(), given.begin(), given.end());
    }
    auto const typed = chosen_in(draft, mark_field);
    auto const mark = number_between(typed, programme.mark_least, programme.mark_most);
    auto const word = chosen_in(draft, word_field);
    if (mark && programme::find_choice(programme.closing_words, word) != nullptr) {
        answers.judgement = Judgement{.mark = *mark, .word = std::string{word}};
    }
    return answers;
}

bool may_skip(ScoringSheet const& sheet, ScoringDraft const& draft, Screen const& screen)
{
    if (!screen.question || !screen.question->required) {
        return true;
    }
    auto without = draft;
    without.erase(screen.fields.front());
    return std::ranges::none_of(sheet.questionnaires, [&](programme::Questionnaire const& one) {
        return answer_field(one, *screen.question) == screen.fields.front()
               && !programme::counting_answers(one, typed_in(without, one)).empty();
    });
}

std::optional<programme::Question> first_unanswered(ScoringSheet const& sheet, ScoringDraft const& draft)
{
    for (auto const& questionnaire : sheet.questionnaires) {
        auto const answers = programme::counting_answers(questionnaire, typed_in(draft, questionnaire));
        for (auto const& question : questionnaire.questions) {
            if (!answers.empty() && question.required && programme::is_asked(question, answers)
                && !answers.contains(question.code)) {
                return question;
            }
        }
    }
    return std::nullopt;
}

} // namespace evaluation
