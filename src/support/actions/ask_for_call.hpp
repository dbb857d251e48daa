// A volunteer asks to be called, or is worried. There is one open request: worried wins, and then those
// whom told_when_worried names are told at once by mail.
#pragma once

#include "accounts/model/occasion.hpp"
#include "platform/database/connection.hpp"
#include "support/model/call_request.hpp"

namespace support {

struct AskForCall {
    volunteers::VolunteerId volunteer;
    CallUrgency urgency;
};

// Throws base::NotFound when the location has no such volunteer.
void ask_for_call(database::Connection& database, accounts::Occasion const& occasion, AskForCall const& wish);

} // namespace support
