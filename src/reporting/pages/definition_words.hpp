// The definition of a figure in words: one place for the page, the files and the documentation.
#pragma once

#include "reporting/model/definition_words.hpp"
#include "reporting/pages/counted_words.hpp"

#include <string>

namespace reporting {

DefinitionWords definition_in_words(
    Figure const& figure, programme::ProgrammeVersion const& programme, text::Texts const& texts
);

// "procent", "dagen".
std::string word_for(Unit unit, text::Texts const& texts);

// All definitions by group, as Markdown: docs/figures.md.
std::string definitions_as_markdown(programme::ProgrammeVersion const& programme, text::Texts const& texts);

} // namespace reporting
