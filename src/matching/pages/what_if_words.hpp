// The words for what would bring in more volunteers.
#pragma once

#include "matching/model/what_if.hpp"
#include "platform/text/texts.hpp"

#include <string>

namespace matching {

// "Met een tolk erbij: 3 vrijwilligers meer."
std::string words_for(WhatIf const& what_if, text::Texts const& texts);

} // namespace matching
