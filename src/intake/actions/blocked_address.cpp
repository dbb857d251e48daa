#include "intake/actions/blocked_address.hpp"

#include "platform/base/ascii.hpp"
#include "platform/crypto/crypto.hpp"

#include <algorithm>

namespace intake {

std::string blocked_address(people::EmailAddress const& email)
{
    auto lower = email.value();
    std::ranges::transform(lower, lower.begin(), base::to_lower);
    return crypto::hash_token("blocked " + lower);
}

} // namespace intake
