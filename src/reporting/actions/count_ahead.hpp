// Counts the country before somebody asks for it.
#pragma once

#include "reporting/actions/count_nation.hpp"

#include <stop_token>

namespace reporting {

// The years that are looked at, the newest first: those that are not there, too old, or counted by other
// definitions. Where none are there, as after an upgrade, the country comes first, as most ask for that. It
// has the turn until all is done: who asks for a place in between comes back rather than counts as well. When
// it is asked to stop it does so after the year that it counts.
void count_ahead(
    database::Connection& database,
    programme::ProgrammeVersion const& programme,
    CountingMoment const& moment,
    std::stop_token const& stop = {}
);

} // namespace reporting
