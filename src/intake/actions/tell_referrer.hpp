// Telling the referrer that support started or ended, as far as the parent allows.
#pragma once

#include "accounts/model/occasion.hpp"
#include "intake/model/referrer_notice.hpp"
#include "platform/database/connection.hpp"
#include "programme/model/journey.hpp"

#include <expected>

namespace intake {

// The words of a notice, so that the parent can read them before she agrees.
struct NoticeText {
    std::string subject;
    std::string body;
};

NoticeText notice_text(NoticeKind kind, std::string_view parent_first_name, text::Texts const& texts);

// Puts the notice into the outbox when the parent agreed, and records that it is settled: sent, not allowed,
// or nobody to tell. Does nothing while the parent was not asked yet, or while nobody knows where to mail:
// then it stays on the coordinator's list. Call inside the transaction that records the start or the closing.
std::expected<NoticeWay, programme::JourneyRefusal> tell_referrer(
    database::Connection& database,
    FamilyCase const& family_case,
    NoticeKind kind,
    accounts::Occasion const& occasion
);

} // namespace intake
