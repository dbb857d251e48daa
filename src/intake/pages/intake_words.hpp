// The words for how a parent is reached, what she allowed, and what came of a call or a decision.
#pragma once

#include "intake/actions/leave_before_support.hpp"
#include "intake/actions/record_contact.hpp"
#include "intake/actions/settle_notice.hpp"
#include "intake/model/call_permission.hpp"
#include "intake/model/consent.hpp"
#include "intake/model/fit.hpp"
#include "intake/model/referrer_notice.hpp"
#include "intake/model/same_family.hpp"
#include "needs/pages/need_words.hpp"
#include "platform/text/texts.hpp"
#include "programme/model/version.hpp"

#include <string>
#include <string_view>

namespace intake {

std::string word_for(ReachBy way, text::Texts const& texts); // "Bellen"
std::string word_for(ApplicationSource source, text::Texts const& texts);
std::string word_for(ContactResult result, text::Texts const& texts); // "Gesproken"
std::string word_for(FitDecision decision, text::Texts const& texts);
std::string word_for(FitRefusal refusal, text::Texts const& texts);
std::string word_for(Exit exit, text::Texts const& texts);
std::string word_for(ConsentPurpose purpose, text::Texts const& texts);
std::string word_for(ConsentChannel channel, text::Texts const& texts); // "Bij het huisbezoek"
std::string word_for(NoticeKind kind, text::Texts const& texts);
std::string word_for(NoticeRefusal refusal, text::Texts const& texts);
std::string word_for(PermissionGiven how, text::Texts const& texts);
std::string word_for(CallOutcome outcome, text::Texts const& texts);
std::string word_for(Likeness likeness, text::Texts const& texts); // "zelfde telefoonnummer"
std::string word_for(text::Language language, text::Texts const& texts);

// The name of a choice of the programme; the code itself when an older programme had it.
std::string
name_of(std::vector<programme::Choice> const& list, std::string_view code, text::Texts const& texts);

} // namespace intake
