#include "programme/model/questionnaire.hpp"

#include <algorithm>

namespace programme {

std::vector<Questionnaire>
questionnaires_at(std::vector<Questionnaire> const& all, QuestionMoment moment, base::Date day)
{
    auto asked = std::vector<Questionnaire>{};
    for (auto const& one : all) {
        if (day < one.valid_from) {
            continue;
        }
        auto const other = std::ranges::find(asked, one.code, &Questionnaire::code);
        if (other == asked.end()) {
            asked.push_back(one);
        } else if (other->version < one.version) {
            *other = one;
        }
    }
    // Only now: a later version may not be asked at this moment any more.
    std::erase_if(asked, [moment](Questionnaire const& one) {
        return std::ranges::find(one.moments, moment) == one.moments.end();
    });
    return asked;
}

Questionnaire const*
find_questionnaire(std::vector<Questionnaire> const& all, std::string_view code, int version)
{
    auto const found = std::ranges::find_if(all, [&](Questionnaire const& one) {
        return one.code == code && one.version == version;
    });
    return found == all.end() ? nullptr : &*found;
}

Question const* find_question(Questionnaire const& questionnaire, std::string_view code)
{
    auto const found = std::ranges::find(questionnaire.questions, code, &Question::code);
    return found == questionnaire.questions.end() ? nullptr : &*found;
}

Option const* find_option(Question const& question, std::string_view code)
{
    auto const found = std::ranges::find(question.options, code, &Option::code);
    return found == question.options.end() ? nullptr : &*found;
}

bool is_measured(QuestionKind kind)
{
    return kind == QuestionKind::scale || kind == QuestionKind::number;
}

bool is_chosen(QuestionKind kind)
{
    return kind == QuestionKind::choice_one || kind == QuestionKind::choice_many;
}

} // namespace programme
