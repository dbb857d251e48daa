// The document of a report as JSON: what is signed, and what is read back years later.
#pragma once

#include "reporting/model/document.hpp"

#include <string>
#include <string_view>

namespace reporting {

std::string to_json(Document const& document);

// Throws std::exception for a text that to_json did not write.
Document document_from_json(std::string_view json);

} // namespace reporting
