#pragma once

#include "closing/model/closing.hpp"
#include "intake/model/family_case.hpp"
#include "platform/database/connection.hpp"

#include <optional>

namespace closing {

void insert_closing(
    database::Connection& database, intake::FamilyCase const& family_case, Closing const& closing
);

// Nothing while the case is not closed.
std::optional<Closing> find_closing(database::Connection& database, intake::FamilyCaseId family_case);

} // namespace closing
