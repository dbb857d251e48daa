#include "accounts/actions/sign_in.hpp"

#include "accounts/store/account_store.hpp"
#include "accounts/store/session_store.hpp"
#include "platform/crypto/crypto.hpp"

#include <algorithm>

namespace accounts {

namespace {

// Takes the time of a real check, so that an unknown address cannot be told from a wrong password by waiting.
bool check_nothing(std::string_view password)
{
    static auto const hash_of_nobody = crypto::hash_password(crypto::random_token());
    return crypto::is_password(password, hash_of_nobody);
}

std::optional<Actor> recognise(database::Connection& database, SignIn const& wish)
{
    auto const email = people::EmailAddress::parse(wish.email);
    auto const accounts = email ? list_accounts_with_email(database, *email) : std::vector<Account>{};
    auto const account =
        std::ranges::find_if(accounts, [](Account const& one) { return !one.password_hash.empty(); });
    if (account == accounts.end()) {
        check_nothing(wish.password);
        return std::nullopt;
    }
    return crypto::is_password(wish.password, account->password_hash) ? std::optional{account->actor}
                                                                      : std::nullopt;
}

} // namespace

std::expected<SignedIn, SignInRefusal>
sign_in(database::Connection& database, SignIn const& wish, SessionLimits const& limits, base::Instant now)
{
    auto const actor = recognise(database, wish);
    if (!actor) {
        return std::unexpected{SignInRefusal::not_known};
    }

    auto const token = crypto::random_token();
    auto transaction = database::Transaction{database};
    delete_expired_sessions(database, now);
    insert_session(
        database,
        {.account = actor->account,
         .token_hash = crypto::hash_token(token),
         .csrf_token = crypto::random_token(),
         .created_at = now,
         .expires_at = now + limits.longest}
    );
    transaction.commit();
    return SignedIn{.session_token = token, .actor = *actor};
}

void sign_out(database::Connection& database, std::string_view session_token)
{
    auto transaction = database::Transaction{database};
    delete_session(database, crypto::hash_token(session_token));
    transaction.commit();
}

std::optional<Session> find_live_session(
    database::Connection& database,
    std::string_view session_token,
    SessionLimits const& limits,
    base::Instant now
)
{
    auto const hash = crypto::hash_token(session_token);
    auto const session = find_session(database, hash);
    if (!session || !is_live(*session, limits, now)) {
        return std::nullopt;
    }
    if (now - session->last_seen_at >= std::chrono::minutes{1}) {
        touch_session(database, hash, now);
    }
    return session;
}

} // namespace accounts
