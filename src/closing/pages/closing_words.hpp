// The words for what was reached at closing, and for what came of the follow-up call.
#pragma once

#include "closing/model/closing.hpp"
#include "closing/model/follow_up.hpp"
#include "platform/text/texts.hpp"

#include <string>

namespace closing {

std::string word_for(Reached reached, text::Texts const& texts);       // "Deels"
std::string word_for(FollowUpResult result, text::Texts const& texts); // "Gesproken"

} // namespace closing
