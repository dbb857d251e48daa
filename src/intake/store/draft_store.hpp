// The table of applications that are being filled in. What it holds is sealed: nobody reads it without the
// token in the parent's browser.
#pragma once

#include "platform/base/instant.hpp"
#include "platform/database/connection.hpp"

#include <optional>
#include <string>
#include <string_view>

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

void delete_draft(database::Connection& database, std::string_view token_hash);

void delete_expired_drafts(database::Connection& database, base::Instant now);

} // namespace intake
