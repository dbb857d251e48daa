// Which municipality a family lives in, as far as this location serves it.
#pragma once

#include "locations/model/municipality.hpp"
#include "locations/model/postcode.hpp"
#include "people/model/person.hpp"
#include "platform/database/connection.hpp"

#include <vector>

namespace intake {

// The municipalities of a postcode: all of them, and those in which the location has an offer on this day.
struct OwnMunicipalities {
    std::vector<locations::Municipality> all;
    std::vector<locations::Municipality> served;
};

OwnMunicipalities list_own_municipalities(
    database::Connection& database,
    locations::Postcode const& postcode,
    people::LocationId location,
    base::Date day
);

} // namespace intake
