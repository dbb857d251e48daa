// Lists to choose from: of the programme, or of a few answers that have a code.
#pragma once

#include "intake/pages/intake_words.hpp"
#include "platform/text/texts.hpp"
#include "platform/web/components.hpp"
#include "programme/model/version.hpp"

#include <vector>

namespace intake {

// A list of the programme, in the reader's language.
std::vector<web::Choice> choices_of(std::vector<programme::Choice> const& list, text::Texts const& texts);

// The languages by their Dutch names and nothing else: the parent tells hers.
std::vector<web::Choice>
language_choices(programme::ProgrammeVersion const& version, text::Texts const& texts);

// Who can take care of the children at home; the first choice is that it is not known.
std::vector<web::Choice>
household_choices(programme::ProgrammeVersion const& version, text::Texts const& texts);

// All values of an enum, each with its word.
template <base::Coded Enum>
std::vector<web::Choice> choices_of(text::Texts const& texts)
{
    auto choices = std::vector<web::Choice>{};
    for (auto const& [value, code] : base::Codes<Enum>::table) {
        choices.push_back({.value = std::string{code}, .label = word_for(value, texts)});
    }
    return choices;
}

// How a coordinator hears what a parent allows.
std::vector<web::Choice> consent_channels(text::Texts const& texts);

// What can come of calling when it is no application.
std::vector<web::Choice> outcomes_without_application(text::Texts const& texts);

// Yes and no.
std::vector<web::Choice> yes_or_no(text::Texts const& texts);

} // namespace intake
