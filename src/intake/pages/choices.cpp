#include "intake/pages/choices.hpp"

namespace intake {

std::vector<web::Choice> choices_of(std::vector<programme::Choice> const& list, text::Texts const& texts)
{
    auto choices = std::vector<web::Choice>{};
    for (auto const& [code, name, explanation] : list) {
        choices.push_back(
            {.value = code,
             .label = texts.translate(name),
             .hint = explanation.empty() ? std::string{} : texts.translate(explanation)}
        );
    }
    return choices;
}

std::vector<web::Choice>
language_choices(programme::ProgrammeVersion const& version, text::Texts const& texts)
{
    auto choices = std::vector<web::Choice>{};
    for (auto const& language : version.languages) {
        choices.push_back({.value = language.code, .label = texts.translate(language.name)});
    }
    return choices;
}

std::vector<web::Choice>
household_choices(programme::ProgrammeVersion const& version, text::Texts const& texts)
{
    auto choices = choices_of(version.households, texts);
    choices.insert(choices.begin(), {.value = {}, .label = texts.translate("Niet bekend")});
    return choices;
}

std::vector<web::Choice> consent_channels(text::Texts const& texts)
{
    auto choices = std::vector<web::Choice>{};
    for (auto const channel : {ConsentChannel::home_visit, ConsentChannel::phone}) {
        choices.push_back({.value = std::string{base::to_code(channel)}, .label = word_for(channel, texts)});
    }
    return choices;
}

std::vector<web::Choice> outcomes_without_application(text::Texts const& texts)
{
    auto choices = choices_of<CallOutcome>(texts);
    std::erase_if(choices, [](web::Choice const& choice) {
        return choice.value == base::to_code(CallOutcome::applied);
    });
    return choices;
}

std::vector<web::Choice> yes_or_no(text::Texts const& texts)
{
    return {
        {.value = "yes", .label = texts.translate("Ja")}, {.value = "no", .label = texts.translate("Nee")}
    };
}

} // namespace intake
