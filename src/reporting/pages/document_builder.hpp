// Makes the document of a report from the figures as they are now, in the language of who asks.
#pragma once

#include "accounts/pages/page_request.hpp"
#include "reporting/model/document.hpp"

#include <string>
#include <vector>

namespace reporting {

// Small numbers are hidden in it, whoever makes it: the municipality reads it.
Document document_of(accounts::SignedInRequest& request, Report const& report);

// The report in a few sentences, from its figures alone. A sentence of which a number may not be shown is
// left out.
std::vector<std::string> summary_of(Document const& document, text::Texts const& texts);

// "3.242", "niet getoond", "niet bekend".
std::string in_words(DocumentValue const& value, Unit unit, text::Texts const& texts);

} // namespace reporting
