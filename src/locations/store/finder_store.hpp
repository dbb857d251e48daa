// Answers what is typed into the finder from the database.
#pragma once

#include "locations/model/finder.hpp"
#include "platform/database/connection.hpp"

#include <string_view>

namespace locations {

// Takes any text, and is right for any day since the first edition of the public data.
FinderAnswer answer_finder(database::Connection& database, std::string_view typed, base::Date day);

// The offers in a municipality that fit these children on this day; see fits().
std::vector<OfferHere> list_fitting_offers(
    database::Connection& database,
    MunicipalityCode const& municipality,
    Children const& children,
    base::Date day
);

} // namespace locations
