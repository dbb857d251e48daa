// The words for what was reached at closing, what the referrer hears, and what came of the follow-up call.
#pragma once

#include "closing/model/closing.hpp"
#include "closing/model/follow_up.hpp"
#include "intake/model/referrer_notice.hpp"
#include "platform/text/texts.hpp"

#include <string>

namespace closing {

std::string word_for(Reached reached, text::Texts const& texts);       // "Deels"
std::string word_for(FollowUpResult result, text::Texts const& texts); // "Gesproken"

// "De verwijzer krijgt bericht dat de steun is afgerond."; empty when there is no referrer.
std::string notice_words(intake::NoticeWay notice, text::Texts const& texts);

} // namespace closing
