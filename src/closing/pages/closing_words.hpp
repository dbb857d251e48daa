// The words for what the referrer hears at closing, and what came of the follow-up call.
#pragma once

#include "closing/model/follow_up.hpp"
#include "intake/model/referrer_notice.hpp"
#include "platform/text/texts.hpp"

#include <string>

namespace closing {

std::string word_for(FollowUpResult result, text::Texts const& texts); // "Gesproken"

// "De verwijzer krijgt bericht dat de steun is afgerond."; empty when there is no referrer.
std::string notice_words(intake::NoticeWay notice, text::Texts const& texts);

} // namespace closing
