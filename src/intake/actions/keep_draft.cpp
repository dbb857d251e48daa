#include "intake/actions/keep_draft.hpp"

#include "intake/store/draft_store.hpp"
#include "people/store/person_store.hpp"
#include "platform/crypto/crypto.hpp"
#include "platform/mail/outbox.hpp"

namespace intake {

namespace {

void forget(database::Connection& database, std::vector<people::PersonId> const& people)
{
    for (auto const person : people) {
        mail::delete_mails_to(database, person.value());
        people::delete_person(database, person);
    }
}

} // namespace

std::optional<ApplicationDraft>
open_draft(database::Connection& database, std::string_view token, base::Instant now)
{
    if (token.empty()) {
        return std::nullopt;
    }
    auto const sealed = find_sealed_draft(database, crypto::hash_token(token), now);
    auto const text = sealed ? crypto::open(*sealed, token) : std::nullopt;
    return text ? parse_draft(*text) : std::nullopt;
}

void keep_draft(
    database::Connection& database, std::string_view token, ApplicationDraft const& draft, base::Instant now
)
{
    auto const token_hash = crypto::hash_token(token);
    auto const sealed = crypto::seal(to_text(draft), token);
    save_sealed_draft(
        database,
        {.token_hash = token_hash, .sealed = sealed, .updated_at = now, .expires_at = now + draft_lifetime}
    );
}

void discard_draft(database::Connection& database, std::string_view token)
{
    auto transaction = database::Transaction{database};
    forget(database, delete_draft(database, crypto::hash_token(token)));
    transaction.commit();
}

void discard_expired_drafts(database::Connection& database, base::Instant now)
{
    auto transaction = database::Transaction{database};
    forget(database, delete_expired_drafts(database, now));
    transaction.commit();
}

std::string submission_key_of_draft(std::string_view token)
{
    return crypto::hash_token("application " + std::string{token});
}

} // namespace intake
