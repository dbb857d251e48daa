// A family applies: the case begins. The same for the parent's own form and for the coordinator on the phone.
#pragma once

#include "accounts/model/occasion.hpp"
#include "intake/model/application.hpp"
#include "platform/database/connection.hpp"

namespace intake {

// Stores the parent, the case with its children and needs, and the event `applied`. When it follows a
// permission to call, that is settled, the referrer is kept with the case, and so is what the parent said
// about telling her. The same submission key gives the case that is there already. Throws base::NotFound for
// another location's permission.
FamilyCaseId
apply(database::Connection& database, Application const& application, accounts::Occasion const& occasion);

} // namespace intake
