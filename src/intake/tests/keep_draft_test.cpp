#include "intake/actions/keep_draft.hpp"
#include "intake/store/draft_store.hpp"
#include "platform/crypto/crypto.hpp"
#include "support/contents.hpp"
#include "support/database.hpp"

#include <doctest/doctest.h>

namespace intake {

namespace {

ApplicationDraft draft_of(std::string first_name)
{
    auto draft = ApplicationDraft{};
    draft.keep(ApplicationStep::name, {{"first_name", std::move(first_name)}});
    return draft;
}

base::Instant const now = base::parse_iso_instant("2026-11-21T09:00:00Z").value();

} // namespace

TEST_CASE("an application is kept while it is being filled in")
{
    auto const database = support::fresh_database();
    auto const token = crypto::random_token();

    keep_draft(*database, token, draft_of("Sanne"), now);
    CHECK(open_draft(*database, token, now) == draft_of("Sanne"));

    keep_draft(*database, token, draft_of("Fatma"), now + std::chrono::minutes{1});
    CHECK(open_draft(*database, token, now) == draft_of("Fatma"));
}

TEST_CASE("nobody reads a draft without the token of the parent's browser")
{
    auto const database = support::fresh_database();
    auto const token = crypto::random_token();
    keep_draft(*database, token, draft_of("Sanne"), now);

    CHECK_FALSE(open_draft(*database, crypto::random_token(), now));
    CHECK_FALSE(open_draft(*database, crypto::hash_token(token), now));
    CHECK_FALSE(open_draft(*database, "", now));

    auto const sealed = find_sealed_draft(*database, crypto::hash_token(token), now).value();
    CHECK(sealed.find("Sanne") == std::string::npos);
    CHECK(sealed.find("first_name") == std::string::npos);
}

TEST_CASE("a draft is thrown away a week after its last answer")
{
    auto const database = support::fresh_database();
    auto const token = crypto::random_token();
    keep_draft(*database, token, draft_of("Sanne"), now - draft_lifetime);
    CHECK_FALSE(open_draft(*database, token, now));

    auto const later = crypto::random_token();
    keep_draft(*database, later, draft_of("Fatma"), now);
    discard_expired_drafts(*database, now);
    CHECK_FALSE(find_sealed_draft(*database, crypto::hash_token(token), now - std::chrono::days{1}));
    CHECK(open_draft(*database, later, now));
}

TEST_CASE("a draft that was sent leaves nothing behind")
{
    auto const database = support::fresh_database();
    auto const before = support::contents_of(*database);
    auto const token = crypto::random_token();

    keep_draft(*database, token, draft_of("Sanne"), now);
    discard_draft(*database, token);

    CHECK(support::contents_of(*database) == before);
}

TEST_CASE("every draft makes an application with a key of its own")
{
    CHECK(submission_key_of_draft("a") == submission_key_of_draft("a"));
    CHECK(submission_key_of_draft("a") != submission_key_of_draft("b"));
    CHECK(submission_key_of_draft("a") != crypto::hash_token("a"));
}

} // namespace intake
