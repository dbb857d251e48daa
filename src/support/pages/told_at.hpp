// When something was told, and how: "24 november 18:03, op een toestel zonder verbinding".
#pragma once

#include "accounts/pages/page_request.hpp"
#include "support/model/visit_answer.hpp"

#include <string>

namespace support {

std::string told_at(VisitAnswer const& answer, accounts::PageRequest const& request);

} // namespace support
