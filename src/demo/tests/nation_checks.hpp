// Replays what the national demo wrote through the rules of the programme: each thing that they forbid is a
// fault, in words.
#pragma once

#include "platform/database/connection.hpp"
#include "programme/model/version.hpp"

#include <string>
#include <vector>

namespace demo {

// Of all families and volunteers in the database, told up to and including this day.
std::vector<std::string> faults_of_nation(
    database::Connection& database, programme::ProgrammeVersion const& programme, base::Date last_day
);

} // namespace demo
