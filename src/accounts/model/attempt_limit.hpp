// How often somebody may try to sign in. Attempts that failed make the next one wait, longer each time but
// never for good.
//
// A stranger is counted by the e-mail address she types and by the network she comes from. In a browser in
// which the account has signed in before, only what is typed there counts: nobody can keep another out by
// guessing.
#pragma once

#include "platform/base/codes.hpp"
#include "platform/base/instant.hpp"

#include <array>
#include <chrono>
#include <optional>
#include <string_view>
#include <utility>

namespace accounts {

enum class CountedBy { email, browser, network };

// An attempt counts for so long.
inline constexpr auto attempts_count_for = std::chrono::hours{1};

struct FailedAttempts {
    int count;
    std::optional<base::Instant> last; // nothing when there were none
};

// How long the next attempt has to wait; zero when it may be made now. An attempt in the future, before the
// clock was put back, must not be among them.
std::chrono::seconds wait_after(FailedAttempts const& failed, CountedBy counted_by, base::Instant now);

} // namespace accounts

template <>
struct base::Codes<accounts::CountedBy> {
    static constexpr auto table = std::to_array<std::pair<accounts::CountedBy, std::string_view>>({
        {accounts::CountedBy::email, "email"},
        {accounts::CountedBy::browser, "browser"},
        {accounts::CountedBy::network, "network"},
    });
};
