#include "accounts/pages/page_request.hpp"

#include "platform/base/not_found.hpp"

namespace accounts {

people::LocationId SignedInRequest::location() const
{
    return actor.location ? *actor.location : throw base::NotFound{"a location for this role"};
}

Occasion SignedInRequest::occasion() const
{
    auto occasion = occasion_at(location());
    occasion.by = actor.account;
    return occasion;
}

Occasion PageRequest::occasion_at(people::LocationId location) const
{
    return {
        .location = location,
        .by = std::nullopt,
        .now = now,
        .today = today,
        .programme = programme,
        .catalogues = catalogues,
        .base_url = site.base_url,
    };
}

} // namespace accounts
