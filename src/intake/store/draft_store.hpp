// The table of applications that are being filled in. What it holds is sealed: nobody reads it without the
// token in the parent's browser.
#pragma once

#include "people/model/person.hpp"
#include "platform/base/instant.hpp"
#include "platform/database/connection.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace intake {

// Not those that expired.
std::optional<std::string>
find_sealed_draft(database::Connection& database, std::string_view token_hash, base::Instant now);

struct SealedDraft {
    std::string_view token_hash;
    std::string_view sealed;
    base::Instant updated_at;
    base::Instant expires_at;
};

// Takes the place of what was kept under this token.
void save_sealed_draft(database::Connection& database, SealedDraft const& draft);

// What is known of a draft from outside: until when it is kept, and the mails with its link.
struct DraftLink {
    base::Instant expires_at;
    std::optional<people::PersonId> person; // whom the link was mailed to
    int mails;                              // so far
    std::string last_key;                   // of the last form that asked for one
};

// Nothing when there is no such draft, or it expired.
std::optional<DraftLink>
find_draft_link(database::Connection& database, std::string_view token_hash, base::Instant now);

// The same, and keeps others from changing the draft until the transaction ends.
std::optional<DraftLink>
lock_draft_link(database::Connection& database, std::string_view token_hash, base::Instant now);

void save_draft_link(database::Connection& database, std::string_view token_hash, DraftLink const& link);

// Both give the people to whom a link was mailed: they were stored for that alone.
std::vector<people::PersonId> delete_draft(database::Connection& database, std::string_view token_hash);
std::vector<people::PersonId> delete_expired_drafts(database::Connection& database, base::Instant now);

} // namespace intake
