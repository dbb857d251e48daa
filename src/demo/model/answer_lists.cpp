#include "demo/model/answer_lists.hpp"

namespace demo {

namespace {

using programme::QuestionKind;

constexpr auto share_leaving_out_all = 0.09;

double share_answering(programme::Question const& question)
{
    if (question.kind != QuestionKind::text) {
        return 0.95;
    }
    return question.when ? 0.8 : 0.3;
}

// What was drawn, as it would be typed.
std::vector<std::string>
draw_coded(Draw& draw, QuestionKind kind, std::vector<std::pair<std::string, int>> const& all)
{
    constexpr auto hundred = 100.0;
    auto weights = std::vector<int>{};
    auto chosen = std::vector<std::string>{};
    for (auto const& [answer, weight] : all) {
        weights.push_back(weight);
        if (kind == QuestionKind::choice_many && draw.chance(weight / hundred)) {
            chosen.push_back(answer);
        }
    }
    return chosen.empty() ? std::vector{all[draw.weighted(weights)].first} : chosen;
}

} // namespace

programme::AnswerValue AnswerLists::draw_answer(Draw& draw, programme::Question const& question) const
{
    auto const weights = weights_.find(question.code);
    auto const words = words_.find(question.code);
    auto typed = std::vector<std::string>{};
    if (question.kind != QuestionKind::text && weights != weights_.end()) {
        typed = draw_coded(draw, question.kind, weights->second);
    } else if (question.kind == QuestionKind::text && words != words_.end()) {
        typed = {draw.pick(words->second)};
    }
    auto const read = programme::read_answer(question, typed);
    return read && *read ? **read : programme::AnswerValue{};
}

programme::Answers AnswerLists::draw(Draw& draw, programme::Questionnaire const& questionnaire) const
{
    auto answers = programme::Answers{};
    if (draw.chance(share_leaving_out_all)) {
        return answers;
    }
    for (auto const& question : questionnaire.questions) {
        if (!programme::is_asked(question, answers)
            || !(question.required || draw.chance(share_answering(question)))) {
            continue;
        }
        auto answer = draw_answer(draw, question);
        if (answer != programme::AnswerValue{}) {
            answers.emplace(question.code, std::move(answer));
        }
    }
    return answers;
}

} // namespace demo
