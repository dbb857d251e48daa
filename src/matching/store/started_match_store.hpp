// The matches of the volunteers of a location in which support started, with families of whatever location:
// on the board, and in the numbers of the pipeline.
#pragma once

#include "platform/database/connection.hpp"
#include "volunteers/model/pipeline_board.hpp"

#include <vector>

namespace matching {

std::vector<volunteers::MatchOfVolunteer>
list_started_matches(database::Connection& database, people::LocationId location);

} // namespace matching
