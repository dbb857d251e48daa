#include "intake/store/draft_store.hpp"

#include <fmt/format.h>

#include <span>

namespace intake {

namespace {

std::optional<DraftLink> find_link(
    database::Connection& database, std::string_view token_hash, base::Instant now, std::string_view ending
)
{
    auto const sql = fmt::format(
        R"sql(
            SELECT expires_at, person_id, link_mails, link_key
            FROM application_drafts WHERE token_hash = $1 AND expires_at > $2 {}
        )sql",
        ending
    );
    auto rows = database.query(sql, token_hash, now);
    if (!rows.next()) {
        return std::nullopt;
    }
    return DraftLink{
        .expires_at = rows.instant(0),
        .person = rows.optional_id<people::PersonId>(1),
        .mails = rows.small(2),
        .last_key = rows.text(3),
    };
}

std::vector<people::PersonId> people_in(database::Rows rows)
{
    auto people = std::vector<people::PersonId>{};
    while (rows.next()) {
        if (auto const person = rows.optional_id<people::PersonId>(0)) {
            people.push_back(*person);
        }
    }
    return people;
}

} // namespace

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

std::optional<DraftLink>
find_draft_link(database::Connection& database, std::string_view token_hash, base::Instant now)
{
    return find_link(database, token_hash, now, "");
}

std::optional<DraftLink>
lock_draft_link(database::Connection& database, std::string_view token_hash, base::Instant now)
{
    return find_link(database, token_hash, now, database.for_update());
}

void save_draft_link(database::Connection& database, std::string_view token_hash, DraftLink const& link)
{
    database.execute(
        R"sql(
            UPDATE application_drafts SET expires_at = $2, person_id = $3, link_mails = $4, link_key = $5
            WHERE token_hash = $1
        )sql",
        token_hash,
        link.expires_at,
        link.person,
        link.mails,
        link.last_key
    );
}

std::vector<people::PersonId> delete_draft(database::Connection& database, std::string_view token_hash)
{
    return people_in(
        database.query("DELETE FROM application_drafts WHERE token_hash = $1 RETURNING person_id", token_hash)
    );
}

std::vector<people::PersonId> delete_expired_drafts(database::Connection& database, base::Instant now)
{
    return people_in(
        database.query("DELETE FROM application_drafts WHERE expires_at <= $1 RETURNING person_id", now)
    );
}

} // namespace intake
