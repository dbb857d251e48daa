// Volunteers who asked their coordinator to call. A volunteer has at most one open request.
#pragma once

#include "accounts/model/occasion.hpp"
#include "platform/database/connection.hpp"
#include "support/model/call_request.hpp"

#include <optional>
#include <vector>

namespace support {

CallRequestId insert_call_request(
    database::Connection& database,
    volunteers::Volunteer const& volunteer,
    CallUrgency urgency,
    accounts::Occasion const& occasion
);

// Her open request; nothing when she has none.
std::optional<CallRequest> find_open_call(database::Connection& database, volunteers::VolunteerId volunteer);

// The open requests of a location: who is worried first, then who asked first.
std::vector<CallRequest> list_open_calls(database::Connection& database, people::LocationId location);

// An open request becomes one of a volunteer who is worried.
void set_worried(database::Connection& database, CallRequestId call);

// Throws base::NotFound when the location has no such request.
CallRequest
load_call_request(database::Connection& database, CallRequestId call, people::LocationId location);

// Does nothing to a request that was answered before.
void set_answered(
    database::Connection& database, CallRequestId call, base::Date on, std::optional<accounts::AccountId> by
);

} // namespace support
