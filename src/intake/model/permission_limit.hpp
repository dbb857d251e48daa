// How many permissions to call (toestemmingen om te bellen) strangers may record in a day. What they may do
// in an hour is counted by accounts::count_use.
#pragma once

#include "platform/base/instant.hpp"

#include <chrono>
#include <optional>

namespace intake {

inline constexpr auto day_of_permissions = std::chrono::hours{24};
inline constexpr auto most_by_address = 20;
inline constexpr auto most_from_network = 100; // many people can share one: an office, a mobile provider

// Those of the last day; several for one telephone number count once.
struct RecordedPermissions {
    int count;
    std::optional<base::Instant> first; // nothing when there were none
};

// How long the next one has to wait; zero when it may be recorded now.
constexpr std::chrono::seconds
wait_for_permission(RecordedPermissions const& recorded, int most, base::Instant now)
{
    if (recorded.count < most || !recorded.first) {
        return std::chrono::seconds{0};
    }
    return std::chrono::ceil<std::chrono::seconds>(*recorded.first + day_of_permissions - now);
}

} // namespace intake
