#include "accounts/store/mailed_link_store.hpp"

namespace accounts {

namespace {

// All that can still be used and have this value in that column.
void withdraw_links_where(
    database::Connection& database,
    std::string_view column,
    std::int64_t value,
    LinkPurpose purpose,
    base::Instant now
)
{
    database.execute(
        "UPDATE mailed_links SET withdrawn_at = $1 WHERE " + std::string{column}
            + " = $2 AND purpose = $3 AND used_at IS NULL AND withdrawn_at IS NULL",
        now,
        value,
        purpose
    );
}

} // namespace

void insert_mailed_link(
    database::Connection& database, NewMailedLink const& link, std::string_view token_hash
)
{
    database.execute(
        R"sql(
            INSERT INTO mailed_links
                (token_hash, purpose, subject_id, person_id, location_id, created_at, expires_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7)
        )sql",
        token_hash,
        link.purpose,
        link.subject,
        link.person,
        link.location,
        link.created_at,
        link.expires_at
    );
}

std::optional<MailedLink> find_mailed_link(database::Connection& database, std::string_view token_hash)
{
    auto rows = database.query(
        R"sql(
            SELECT id, purpose, subject_id, person_id, location_id, expires_at, used_at, withdrawn_at
            FROM mailed_links WHERE token_hash = $1
        )sql",
        token_hash
    );
    if (!rows.next()) {
        return std::nullopt;
    }
    return MailedLink{
        .id = rows.id<MailedLinkId>(0),
        .purpose = rows.coded<LinkPurpose>(1),
        .subject = rows.integer(2),
        .person = rows.id<people::PersonId>(3),
        .location = rows.optional_id<people::LocationId>(4),
        .expires_at = rows.instant(5),
        .used_at = rows.optional_instant(6),
        .withdrawn_at = rows.optional_instant(7),
    };
}

bool use_mailed_link(database::Connection& database, MailedLinkId id, base::Instant now)
{
    auto const changed = database.execute(
        "UPDATE mailed_links SET used_at = $1 WHERE id = $2 AND used_at IS NULL AND withdrawn_at IS NULL",
        now,
        id
    );
    return changed == 1;
}

void withdraw_mailed_links(
    database::Connection& database, LinkPurpose purpose, std::int64_t subject, base::Instant now
)
{
    withdraw_links_where(database, "subject_id", subject, purpose, now);
}

void withdraw_links_of_person(
    database::Connection& database, LinkPurpose purpose, people::PersonId person, base::Instant now
)
{
    withdraw_links_where(database, "person_id", person.value(), purpose, now);
}

std::optional<base::Instant>
last_link_mailed_at(database::Connection& database, LinkPurpose purpose, std::int64_t subject)
{
    auto rows = database.query(
        R"sql(
            SELECT max(created_at) FROM mailed_links
            WHERE purpose = $1 AND subject_id = $2 AND withdrawn_at IS NULL
        )sql",
        purpose,
        subject
    );
    rows.next();
    return rows.optional_instant(0);
}

} // namespace accounts
