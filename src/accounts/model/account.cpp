#include "accounts/model/account.hpp"

#include <algorithm>

namespace accounts {

bool is_live(Session const& session, SessionLimits const& limits, base::Instant now)
{
    return now < session.expires_at && now - session.last_seen_at < limits.idle;
}

bool is_acceptable_password(std::string_view password)
{
    auto const is_first_byte = [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; };
    auto const characters = std::ranges::count_if(password, is_first_byte);
    return characters >= 12 && characters <= 128;
}

} // namespace accounts
