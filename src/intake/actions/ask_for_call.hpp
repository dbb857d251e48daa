// A parent asks to be called (bel mij): the shortest way to us. A coordinator calls, and enters the
// application when the parent wants one.
#pragma once

#include "accounts/model/occasion.hpp"
#include "intake/model/call_permission.hpp"
#include "people/model/contact.hpp"
#include "platform/database/connection.hpp"

#include <chrono>
#include <expected>
#include <string>

namespace intake {

struct AskForCall {
    std::string municipality_code;
    std::string first_name;
    people::PhoneNumber phone;
    text::Language language; // of the page: the coordinator knows then how to begin
    std::string submission_key;
    std::string network; // where it came from, to tell misuse; empty when it is not known
};

// The same form sent again, and a number that waits for a call already, give the permission that is there.
// After too many from one network in an hour: how long to wait.
std::expected<CallPermissionId, std::chrono::seconds>
ask_for_call(database::Connection& database, accounts::Occasion const& occasion, AskForCall const& wish);

} // namespace intake
