#include "accounts/actions/count_use.hpp"

#include "accounts/store/attempt_store.hpp"
#include "platform/base/ascii.hpp"
#include "platform/crypto/crypto.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace accounts {

namespace {

std::string hash_of(std::string_view what, std::string_view who)
{
    auto text = std::string{what} + " " + std::string{base::trim(who)};
    std::ranges::transform(text, text.begin(), base::to_lower);
    return crypto::hash_token(text);
}

std::vector<AttemptSubject> subjects_of(Use const& use)
{
    auto subjects = std::vector<AttemptSubject>{};
    if (!use.email.empty()) {
        subjects.push_back({.counted_by = CountedBy::email, .hash = hash_of(use.what, use.email)});
    }
    if (!use.network.empty()) {
        subjects.push_back({.counted_by = CountedBy::network, .hash = hash_of(use.what, use.network)});
    }
    return subjects;
}

} // namespace

std::expected<void, std::chrono::seconds>
count_use(database::Connection& database, Use const& use, base::Instant now)
{
    auto const subjects = subjects_of(use);
    auto wait = std::chrono::seconds{0};
    for (auto const& subject : subjects) {
        auto const before = count_attempts(database, subject, {.from = now - attempts_count_for, .to = now});
        wait = std::max(wait, wait_after(before, subject.counted_by, now));
    }
    if (wait.count() > 0) {
        return std::unexpected{wait};
    }
    delete_attempts_before(database, now - attempts_count_for);
    for (auto const& subject : subjects) {
        insert_attempt(database, subject, now);
    }
    return {};
}

} // namespace accounts
