// Keeping an application while it is being filled in. What the parent typed is sealed with a token that only
// her browser holds: a copy of the database tells nothing about her.
#pragma once

#include "intake/model/application_draft.hpp"
#include "platform/base/instant.hpp"
#include "platform/database/connection.hpp"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace intake {

// After a week without a word the answers are thrown away.
inline constexpr auto draft_lifetime = std::chrono::days{7};

// Nothing when there is none under this token, or it expired.
std::optional<ApplicationDraft>
open_draft(database::Connection& database, std::string_view token, base::Instant now);

void keep_draft(
    database::Connection& database, std::string_view token, ApplicationDraft const& draft, base::Instant now
);

// With whom its link was mailed to, and those mails. Throwing away what is gone already changes nothing.
void discard_draft(database::Connection& database, std::string_view token);

// The same for all drafts whose time is over.
void discard_expired_drafts(database::Connection& database, base::Instant now);

// The application that is made of this draft has this key: sent twice, it is still one.
std::string submission_key_of_draft(std::string_view token);

} // namespace intake
