#include "support/model/visit_answer.hpp"

#include <algorithm>

namespace support {

base::Instant believable(std::optional<base::Instant> given_at, base::Instant now)
{
    return given_at ? std::min(*given_at, now) : now;
}

} // namespace support
