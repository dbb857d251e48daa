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

// The account with this e-mail address that has a password.
std::optional<Account> find_account_to_sign_in(database::Connection& database, std::string_view typed)
{
    auto const email = people::EmailAddress::parse(typed);
    auto const accounts = email ? list_accounts_with_email(database, *email) : std::vector<Account>{};
    auto const account =
        std::ranges::find_if(accounts, [](Account const& one) { return !one.password_hash.empty(); });
    return account == accounts.end() ? std::nullopt : std::optional{*account};
}

bool is_password_of(std::optional<Account> const& account, std::string_view password)
{
    return account ? crypto::is_password(password, account->password_hash) : check_nothing(password);
}

std::string begin_session(
    database::Connection& database, AccountId account, SessionLimits const& limits, base::Instant now
)
{
    auto token = crypto::random_token();
    delete_expired_sessions(database, now);
    insert_session(
        database,
        {.account = account,
         .token_hash = crypto::hash_token(token),
         .csrf_token = crypto::random_token(),
         .created_at = now,
         .expires_at = now + limits.longest}
    );
    return token;
}

} // namespace

std::expected<SignedIn, SignInRefusal>
sign_in(database::Connection& database, SignIn const& wish, SessionLimits const& limits, base::Instant now)
{
    auto const account = find_account_to_sign_in(database, wish.email);
    auto const attempt = count_attempt(database, wish.email, wish.origin, account ? &*account : nullptr, now);
    if (!attempt) {
        return std::unexpected{SignInRefusal{.wait = attempt.error()}};
    }
    if (!is_password_of(account, wish.password)) {
        return std::unexpected{SignInRefusal{}};
    }

    auto const& actor = account->actor;
    auto transaction = database::Transaction{database};
    if (!find_account(database, actor.account)) {
        return std::unexpected{SignInRefusal{}}; // closed while the password was looked at
    }
    forgive_attempts(database, *attempt, wish.origin, actor.account, now);
    auto token = begin_session(database, actor.account, limits, now);
    transaction.commit();
    return SignedIn{.session_token = std::move(token), .actor = actor};
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
    auto session = find_session(database, hash);
    if (!session || !is_live(*session, limits, now)) {
        return std::nullopt;
    }
    if (now - session->last_seen_at >= std::chrono::minutes{1}) {
        touch_session(database, hash, now);
    }
    return session;
}

} // namespace accounts
