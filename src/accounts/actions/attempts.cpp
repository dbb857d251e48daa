#include "accounts/actions/attempts.hpp"

#include "platform/base/ascii.hpp"
#include "platform/crypto/crypto.hpp"

#include <algorithm>

namespace accounts {

namespace {

std::string lower_case(std::string_view email)
{
    auto lower = std::string{base::trim(email)};
    std::ranges::transform(lower, lower.begin(), base::to_lower);
    return lower;
}

AttemptSubject by_email(std::string_view email)
{
    return {.counted_by = CountedBy::email, .hash = crypto::hash_token(lower_case(email))};
}

std::vector<AttemptSubject> subjects_of(
    database::Connection& database, std::string_view email, Origin const& origin, Account const* account
)
{
    auto const browser = crypto::hash_token(origin.browser);
    if (account != nullptr && !origin.browser.empty()
        && is_known_browser(database, account->actor.account, browser)) {
        auto const of_account = lower_case(email) + " " + browser;
        return {{.counted_by = CountedBy::browser, .hash = crypto::hash_token(of_account)}};
    }
    auto subjects = std::vector{by_email(email)};
    if (!origin.network.empty()) {
        subjects.push_back({.counted_by = CountedBy::network, .hash = crypto::hash_token(origin.network)});
    }
    return subjects;
}

std::chrono::seconds
wait_of_all(database::Connection& database, std::vector<AttemptSubject> const& subjects, base::Instant now)
{
    auto wait = std::chrono::seconds{0};
    for (auto const& subject : subjects) {
        auto const failed = count_attempts(database, subject, {.from = now - attempts_count_for, .to = now});
        wait = std::max(wait, wait_after(failed, subject.counted_by, now));
    }
    return wait;
}

} // namespace

std::expected<Attempt, std::chrono::seconds> count_attempt(
    database::Connection& database,
    std::string_view email,
    Origin const& origin,
    Account const* account,
    base::Instant now
)
{
    auto transaction = database::Transaction{database};
    auto attempt = Attempt{.subjects = subjects_of(database, email, origin, account), .counted = {}};
    if (auto const wait = wait_of_all(database, attempt.subjects, now); wait.count() > 0) {
        return std::unexpected{wait};
    }
    delete_attempts_before(database, now - attempts_count_for);
    for (auto const& subject : attempt.subjects) {
        attempt.counted.push_back(insert_attempt(database, subject, now));
    }
    transaction.commit();
    return attempt;
}

void forgive_attempts(
    database::Connection& database,
    Attempt const& attempt,
    Origin const& origin,
    AccountId account,
    base::Instant now
)
{
    for (auto const id : attempt.counted) {
        delete_attempt(database, id);
    }
    for (auto const& subject : attempt.subjects) {
        if (subject.counted_by != CountedBy::network) {
            delete_attempts_of(database, subject);
        }
    }
    forget_browsers_unused_since(database, now - browser_known_for);
    if (!origin.browser.empty()) {
        remember_browser(database, account, crypto::hash_token(origin.browser), now);
    }
}

void begin_anew(database::Connection& database, std::string_view email, AccountId account)
{
    delete_attempts_of(database, by_email(email));
    forget_browsers_of(database, account);
}

} // namespace accounts
