// Writes the intervision of the national demo in bulk.
#pragma once

#include "demo/model/nation/tell_intervision.hpp"
#include "platform/database/connection.hpp"

#include <span>

namespace demo {

// Call inside a transaction. The ids in the facts are free.
void insert_intervision(database::Connection& database, std::span<IntervisionFacts const> groups);

} // namespace demo
