// A family applies by itself (aanmelding): the case begins.
#pragma once

#include "accounts/model/occasion.hpp"
#include "intake/model/application.hpp"
#include "platform/database/connection.hpp"

namespace intake {

// Stores the parent, the case with its children and needs, and the event `applied`. The same form sent again,
// even at the same moment, gives the case that is there already. Throws base::NotFound for a permission to
// call that the location does not have open.
FamilyCaseId
apply(database::Connection& database, Application const& application, accounts::Occasion const& occasion);

} // namespace intake
