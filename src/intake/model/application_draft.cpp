#include "intake/model/application_draft.hpp"

#include <algorithm>

namespace intake {

namespace {

// No form that is read has it in a name or value.
constexpr auto separator = '\0';

// Stands before the code of a step that is still to be answered.
constexpr auto unfinished_mark = '~';

std::optional<std::string_view> take_part(std::string_view& text)
{
    auto const end = text.find(separator);
    if (end == std::string_view::npos) {
        return std::nullopt;
    }
    auto const part = text.substr(0, end);
    text.remove_prefix(end + 1);
    return part;
}

} // namespace

void ApplicationDraft::keep(ApplicationStep step, StepAnswers answers)
{
    steps_.insert_or_assign(step, Step{.answers = std::move(answers), .is_finished = true});
}

void ApplicationDraft::keep_unfinished(ApplicationStep step, StepAnswers answers)
{
    steps_.insert_or_assign(step, Step{.answers = std::move(answers), .is_finished = false});
}

StepAnswers const& ApplicationDraft::answers(ApplicationStep step) const
{
    static auto const none = StepAnswers{};
    auto const found = steps_.find(step);
    return found == steps_.end() ? none : found->second.answers;
}

std::string_view ApplicationDraft::answer(ApplicationStep step, std::string_view field) const
{
    auto const& all = answers(step);
    auto const found = std::ranges::find(all, field, &StepAnswers::value_type::first);
    return found == all.end() ? std::string_view{} : std::string_view{found->second};
}

bool ApplicationDraft::is_answered(ApplicationStep step) const
{
    auto const found = steps_.find(step);
    return found != steps_.end() && found->second.is_finished && !found->second.answers.empty();
}

std::optional<ApplicationStep> ApplicationDraft::first_open_step() const
{
    for (auto const& [step, code] : base::Codes<ApplicationStep>::table) {
        if (!is_answered(step)) {
            return step;
        }
    }
    return std::nullopt;
}

std::string to_text(ApplicationDraft const& draft)
{
    auto text = std::string{};
    for (auto const& [step, kept] : draft.steps_) {
        for (auto const& [field, value] : kept.answers) {
            if (!kept.is_finished) {
                text.push_back(unfinished_mark);
            }
            for (auto const part : {base::to_code(step), std::string_view{field}, std::string_view{value}}) {
                text.append(part).push_back(separator);
            }
        }
    }
    return text;
}

std::optional<ApplicationDraft> parse_draft(std::string_view text)
{
    auto finished = std::map<ApplicationStep, StepAnswers>{};
    auto unfinished = std::map<ApplicationStep, StepAnswers>{};
    while (!text.empty()) {
        auto const is_unfinished = text.front() == unfinished_mark;
        text.remove_prefix(is_unfinished ? 1 : 0);
        auto const code = take_part(text);
        auto const field = take_part(text);
        auto const value = take_part(text);
        auto const step = code ? base::from_code<ApplicationStep>(*code) : std::nullopt;
        if (!step || !field || !value) {
            return std::nullopt;
        }
        (is_unfinished ? unfinished : finished)[*step].emplace_back(*field, *value);
    }
    auto draft = ApplicationDraft{};
    for (auto& [step, answers] : finished) {
        draft.keep(step, std::move(answers));
    }
    for (auto& [step, answers] : unfinished) {
        draft.keep_unfinished(step, std::move(answers));
    }
    return draft;
}

} // namespace intake
