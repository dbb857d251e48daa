#include "accounts/pages/page_request.hpp"

#include "platform/base/not_found.hpp"

namespace accounts {

people::LocationId SignedInRequest::location() const
{
    return actor.location ? *actor.location : throw base::NotFound{"a location for this role"};
}

} // namespace accounts
