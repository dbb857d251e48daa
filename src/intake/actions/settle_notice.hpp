// Settles a notice to the referrer (bericht aan verwijzer) by hand: when nobody had asked the parent yet, the
// coordinator does, and then the referrer is told, or not.
#pragma once

#include "accounts/model/occasion.hpp"
#include "intake/model/referrer_notice.hpp"
#include "platform/database/connection.hpp"
#include "programme/model/journey.hpp"

#include <expected>
#include <optional>
#include <string>
#include <variant>

namespace intake {

struct SettleNotice {
    FamilyCaseId family_case;
    NoticeKind kind;
    std::optional<Consent> answer; // nothing when the parent was asked before
};

enum class NoticeRefusal {
    parent_not_asked, // nobody knows yet whether the parent allows it
    no_address,       // she does, and nobody wrote down where to mail
};

using NoticeObjection = std::variant<programme::JourneyRefusal, NoticeRefusal>;

// Gives what was done. Throws base::NotFound when the location has no such case.
std::expected<NoticeWay, NoticeObjection>
settle_notice(database::Connection& database, accounts::Occasion const& occasion, SettleNotice const& wish);

} // namespace intake
