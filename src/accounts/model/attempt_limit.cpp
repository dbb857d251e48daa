#include "accounts/model/attempt_limit.hpp"

#include <algorithm>

namespace accounts {

namespace {

using std::chrono::seconds;

constexpr auto shortest_wait = seconds{std::chrono::minutes{1}};
constexpr auto longest_wait = seconds{std::chrono::minutes{15}};

// Many people can share a network: an office, a mobile provider.
int free_attempts(CountedBy counted_by)
{
    return counted_by == CountedBy::network ? 30 : 5;
}

} // namespace

seconds wait_after(FailedAttempts const& failed, CountedBy counted_by, base::Instant now)
{
    auto const too_many = failed.count - free_attempts(counted_by);
    if (too_many < 0 || !failed.last) {
        return seconds{0};
    }
    constexpr auto most_doublings = 4; // sixteen minutes: more than the longest
    auto const wait = std::min(longest_wait, shortest_wait * (1 << std::min(too_many, most_doublings)));
    return std::max(seconds{0}, std::chrono::ceil<seconds>(*failed.last + wait - now));
}

} // namespace accounts
