#include "reporting/model/protect_answers.hpp"

#include "reporting/model/answer_numbers.hpp"
#include "reporting/model/suppression.hpp"

#include <algorithm>

namespace reporting {

namespace {

// What is known from elsewhere is not hidden by the rules; that there were few is not shown all the same.
bool is_too_few(std::int64_t count)
{
    return count > 0 && count < smallest_shown;
}

HiddenAnswers hidden_answers_of(
    QuestionCounts const& question, QuestionNumbers const& numbers, std::vector<bool> const& hidden
)
{
    auto of_question = HiddenAnswers{
        .asked = hidden[numbers.asked] || is_too_few(question.asked()),
        .answered = hidden[numbers.answered],
        .missing = hidden[numbers.missing],
    };
    for (auto const& [code, number] : numbers.given) {
        if (hidden[number]) {
            of_question.given.insert(code);
        }
    }
    auto const tells_given =
        question.question().kind != programme::QuestionKind::number && !of_question.given.empty();
    of_question.averages = of_question.answered || tells_given || is_too_few(question.answered());
    return of_question;
}

} // namespace

std::vector<std::vector<HiddenAnswers>> protect_answers(std::vector<SheetCounts> const& sheets)
{
    auto const numbers = numbers_of(sheets);
    auto suppression = suppress(numbers.published);
    // Where talks are so few that a small number may follow, nothing of the questionnaire is shown.
    for (auto const unproven : suppression.unproven) {
        auto const end = std::ranges::upper_bound(numbers.ends, unproven);
        auto const begin = end == numbers.ends.begin() ? NumberIndex{0} : *std::prev(end);
        for (auto number = begin; number < *end; ++number) {
            suppression.hidden[number] = true;
        }
    }
    auto all = std::vector<std::vector<HiddenAnswers>>{};
    for (auto sheet = std::size_t{0}; sheet < sheets.size(); ++sheet) {
        auto& of_sheet = all.emplace_back();
        for (auto place = std::size_t{0}; place < sheets[sheet].questions.size(); ++place) {
            of_sheet.push_back(hidden_answers_of(
                sheets[sheet].questions[place], numbers.sheets[sheet][place], suppression.hidden
            ));
        }
    }
    return all;
}

} // namespace reporting
