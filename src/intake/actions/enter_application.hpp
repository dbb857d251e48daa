// The coordinator enters an application (aanmelding) for a parent whom she has on the phone.
#pragma once

#include "accounts/model/occasion.hpp"
#include "intake/actions/store_application.hpp"
#include "platform/database/connection.hpp"

#include <expected>

namespace intake {

// As apply, and the first contact is made with it: they are talking. Throws base::NotFound for another
// location's permission to call.
std::expected<FamilyCaseId, ApplicationRefusal> enter_application(
    database::Connection& database, accounts::Occasion const& occasion, Application const& application
);

} // namespace intake
