// Where people can live in each municipality.
#pragma once

#include "demo/model/nation/nation.hpp"
#include "platform/database/connection.hpp"

#include <map>

namespace demo {

// By code of the municipality: postcodes that lie in no other one.
std::map<std::string, std::vector<Neighbourhood>> list_neighbourhoods(database::Connection& database);

} // namespace demo
