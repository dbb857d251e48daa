#include "intake/store/draft_store.hpp"

#include <span>

namespace intake {

std::optional<std::string>
find_sealed_draft(database::Connection& database, std::string_view token_hash, base::Instant now)
{
    auto rows = database.query(
        "SELECT sealed FROM application_drafts WHERE token_hash = $1 AND expires_at > $2", token_hash, now
    );
    if (!rows.next()) {
        return std::nullopt;
    }
    auto const bytes = rows.bytes(0);
    auto sealed = std::string{};
    for (auto const byte : bytes) {
        sealed.push_back(static_cast<char>(byte));
    }
    return sealed;
}

void save_sealed_draft(database::Connection& database, SealedDraft const& draft)
{
    database.execute(
        R"sql(
            INSERT INTO application_drafts (token_hash, sealed, updated_at, expires_at)
            VALUES ($1, $2, $3, $4)
            ON CONFLICT (token_hash) DO UPDATE
            SET sealed = excluded.sealed, updated_at = excluded.updated_at, expires_at = excluded.expires_at
        )sql",
        draft.token_hash,
        std::as_bytes(std::span{draft.sealed}),
        draft.updated_at,
        draft.expires_at
    );
}

void delete_draft(database::Connection& database, std::string_view token_hash)
{
    database.execute("DELETE FROM application_drafts WHERE token_hash = $1", token_hash);
}

void delete_expired_drafts(database::Connection& database, base::Instant now)
{
    database.execute("DELETE FROM application_drafts WHERE expires_at <= $1", now);
}

} // namespace intake
