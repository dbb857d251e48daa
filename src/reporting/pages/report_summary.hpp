// A report in a few sentences.
#pragma once

#include "platform/text/texts.hpp"
#include "reporting/model/document.hpp"

#include <string>
#include <vector>

namespace reporting {

// The report in a few sentences, from its figures alone. A sentence of which a number may not be shown is
// left out.
std::vector<std::string> summary_of(Document const& document, text::Texts const& texts);

} // namespace reporting
