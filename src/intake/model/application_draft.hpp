// An application that is being filled in (concept): what the parent answered, one step at a time. It keeps
// answers as they were typed, so that each page shows them again, also where she stopped halfway.
#pragma once

#include "platform/base/codes.hpp"

#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace intake {

// In the order in which they are asked.
enum class ApplicationStep { place, name, reach, children, language, question, referrer };

// The fields of one page, by name.
using StepAnswers = std::vector<std::pair<std::string, std::string>>;

class ApplicationDraft {
public:
    // Takes the place of earlier answers to this step.
    void keep(ApplicationStep step, StepAnswers answers);

    // The same for what was typed on a page that she left halfway: the step is still to be answered.
    void keep_unfinished(ApplicationStep step, StepAnswers answers);

    // What was typed, finished or not. Empty when there is nothing.
    [[nodiscard]] StepAnswers const& answers(ApplicationStep step) const;

    // The first answer under this name; empty when there is none.
    [[nodiscard]] std::string_view answer(ApplicationStep step, std::string_view field) const;

    [[nodiscard]] bool is_answered(ApplicationStep step) const;

    // The first step that was not answered yet; nothing when all were.
    [[nodiscard]] std::optional<ApplicationStep> first_open_step() const;

    friend bool operator==(ApplicationDraft const&, ApplicationDraft const&) = default;

private:
    struct Step {
        StepAnswers answers;
        bool is_finished;

        friend bool operator==(Step const&, Step const&) = default;
    };

    friend std::string to_text(ApplicationDraft const& draft);

    std::map<ApplicationStep, Step> steps_;
};

// For storing, and back. Nothing for what to_text did not write.
std::string to_text(ApplicationDraft const& draft);
std::optional<ApplicationDraft> parse_draft(std::string_view text);

} // namespace intake

template <>
struct base::Codes<intake::ApplicationStep> {
    using enum intake::ApplicationStep;
    static constexpr auto table = std::to_array<std::pair<intake::ApplicationStep, std::string_view>>({
        {place, "place"},
        {name, "name"},
        {reach, "reach"},
        {children, "children"},
        {language, "language"},
        {question, "question"},
        {referrer, "referrer"},
    });
};
