// A parent asks to be called (bel mij): the shortest way to us. A coordinator calls, and enters the
// application when the parent wants one.
#pragma once

#include "accounts/model/occasion.hpp"
#include "intake/model/call_permission.hpp"
#include "people/model/contact.hpp"
#include "platform/database/connection.hpp"

#include <string>

namespace intake {

struct AskForCall {
    std::string municipality_code;
    std::string first_name;
    people::PhoneNumber phone;
    text::Language language; // of the page: the coordinator knows then how to begin
    std::string submission_key;
};

// The same form sent again, and a number that waits for a call already, give the permission that is there.
CallPermissionId
ask_for_call(database::Connection& database, accounts::Occasion const& occasion, AskForCall const& wish);

} // namespace intake
