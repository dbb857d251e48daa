// Telling the referrer that support started or ended, or does not start, as far as the parent allows.
#pragma once

#include "accounts/model/occasion.hpp"
#include "intake/model/notice_text.hpp"
#include "platform/database/connection.hpp"
#include "programme/model/journey.hpp"

#include <expected>

namespace intake {

// Puts the notice into the outbox when the parent agreed, and records that it is settled: sent, not allowed,
// or nobody to tell. Does nothing while the parent was not asked yet, or while nobody knows where to mail:
// then it stays on the coordinator's list. Call inside the transaction that records the start or the closing.
std::expected<NoticeWay, programme::JourneyRefusal> tell_referrer(
    database::Connection& database,
    FamilyCase const& family_case,
    NoticeKind kind,
    accounts::Occasion const& occasion
);

// Puts the notice of a family that left before support into the outbox, once, when the parent agreed and it
// is known where to mail. Does nothing for a family that did not leave. Call inside the transaction that
// records the exit, or what was missing for the notice.
void tell_of_exit(
    database::Connection& database, FamilyCase const& family_case, accounts::Occasion const& occasion
);

// The parent took it back: a notice that did not leave yet never does.
void hold_back_notices(
    database::Connection& database,
    FamilyCase const& family_case,
    ConsentPurpose purpose,
    accounts::Occasion const& occasion
);

} // namespace intake
