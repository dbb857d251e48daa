// How a family goes on after a match.
#pragma once

#include "matching/pages/match_form.hpp"
#include "platform/text/texts.hpp"
#include "platform/web/components.hpp"

#include <vector>

namespace support {

std::vector<web::Choice> after_match_choices(text::Texts const& texts);

// A case that winds down already goes on doing so.
bool asks_what_next(matching::MatchForm const& page);

} // namespace support
