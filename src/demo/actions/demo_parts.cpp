#include "demo/actions/demo_parts.hpp"

#include "platform/base/local_time.hpp"

#include <algorithm>

namespace demo {

base::Date today(DemoParts const& parts)
{
    return base::local_date(parts.now, parts.programme.time_zone);
}

accounts::Occasion occasion_on(DemoParts const& parts, Doer const& doer, base::Date day)
{
    constexpr auto hour = 10;
    return {
        .location = doer.location,
        .by = doer.by,
        .now = std::min(base::to_instant(day, hour, 0, parts.programme.time_zone), parts.now),
        .today = day,
        .programme = parts.programme,
        .catalogues = parts.catalogues,
        .base_url = parts.base_url,
    };
}

} // namespace demo
