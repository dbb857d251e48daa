// What a referrer may know of a family she told us of: that it arrived, whether there was contact, that
// support began and that it ended. Nothing else, and nothing at all once the parent took her word back.
#pragma once

#include "intake/model/call_permission.hpp"
#include "intake/model/referrer_notice.hpp"
#include "platform/base/instant.hpp"

#include <optional>
#include <vector>

namespace intake {

// What a referrer follows: the permission to call that she recorded, or a case of which she was told.
struct Followed {
    people::LocationId location;
    people::PersonId referrer;
    people::PersonId parent;
    std::optional<CallPermissionId> permission; // nothing for who was named with a case
    std::optional<base::Instant> received_at;   // of the permission
    std::optional<CallOutcome> outcome;         // of the permission
    std::optional<FamilyCaseId> family_case;
    std::optional<base::Date> over_on; // nothing more happens after this day
    bool is_withdrawn; // the parent said so before there was a case, or the case has another referrer now
};

struct Told {
    NoticeKind kind;
    base::Date on;
};

enum class ContactMade { not_yet, made, not_made };

struct ReferrerNews {
    bool is_withdrawn = false; // then there is nothing else
    std::optional<base::Date> received_on = {};
    std::optional<ContactMade> contact = {};
    std::vector<Told> told = {}; // oldest first
};

// `said` is all that the parent answered about this referrer, oldest first; `told` what the referrer was told
// and may still know, oldest first.
ReferrerNews news_of(
    Followed const& followed,
    std::vector<Consent> const& said,
    std::vector<Told> told,
    std::string_view time_zone
);

// For so long after the last day of a case she may look again.
inline constexpr auto days_of_news_after_end = 30;

bool may_follow(Followed const& followed, base::Date today);

} // namespace intake
