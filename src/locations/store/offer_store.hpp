// The table of offers.
#pragma once

#include "locations/model/finder.hpp"
#include "platform/database/connection.hpp"

#include <vector>

namespace locations {

OfferId insert_offer(database::Connection& database, NewOffer const& offer);

// All there ever were, by id.
std::vector<Offer> list_offers(database::Connection& database);

// Those of a location that are valid on this day, by municipality.
std::vector<Offer> list_offers_of(database::Connection& database, LocationId location, base::Date day);

// Those in a municipality, and in what takes its place, that are valid on this day or later.
std::vector<Offer>
list_offers_since(database::Connection& database, MunicipalityCode const& municipality, base::Date day);

// Those in a municipality that are valid on this day, with who offers them, by the name of the location.
std::vector<OfferHere>
list_offers_in(database::Connection& database, MunicipalityCode const& municipality, base::Date day);

// The same, the nearest location first: by how far the middle of all municipalities it serves is from a
// point.
std::vector<OfferHere> list_offers_near(
    database::Connection& database, MunicipalityCode const& municipality, Point point, base::Date day
);

// Sets the last day of an offer. Throws base::NotFound.
void end_offer(database::Connection& database, OfferId offer, base::Date last_day);

// For an offer that never began.
void remove_offer(database::Connection& database, OfferId offer);

} // namespace locations
