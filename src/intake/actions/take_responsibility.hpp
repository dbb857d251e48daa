// Who is responsible for a family: the coordinator who first spoke with it, until somebody else takes over.
#pragma once

#include "accounts/model/occasion.hpp"
#include "intake/model/family_case.hpp"
#include "platform/database/connection.hpp"

namespace intake {

// Does nothing when somebody is responsible already. Call inside the transaction of the first contact.
void take_responsibility(
    database::Connection& database, FamilyCase const& family_case, accounts::Occasion const& occasion
);

} // namespace intake
