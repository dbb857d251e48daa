// Counts the country before somebody asks for it.
#pragma once

#include "reporting/actions/count_nation.hpp"

namespace reporting {

// The years that are looked at, the newest first: those that are not there or too old.
void count_ahead(
    database::Connection& database, programme::ProgrammeVersion const& programme, CountingMoment const& moment
);

} // namespace reporting
