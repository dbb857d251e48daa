// Answers what is typed into the finder from the database.
#pragma once

#include "locations/model/coming_change.hpp"
#include "platform/database/connection.hpp"

#include <string_view>

namespace locations {

// Takes any text, and is right for any day since the first edition of the public data: also for a coming one,
// as far as is known now.
FinderAnswer answer_finder(database::Connection& database, std::string_view typed, base::Date day);

// The first change after this day of the answer that was given for it.
std::optional<ComingChange> find_coming_change(
    database::Connection& database, std::string_view typed, base::Date day, FinderAnswer const& answer
);

} // namespace locations
