// Pages with a stable address for each municipality and each location, and all municipalities on a map and in
// a list.
#pragma once

#include "locations/pages/further_link.hpp"

namespace locations {

// GET /municipalities
web::Response show_municipalities(accounts::PageRequest& request);

// GET /municipalities/{municipality}: by its code, such as GM0197. One that merged leads to what took its
// place.
web::Response show_municipality(accounts::PageRequest& request, LinksOfMunicipality links);

// GET /home-start/{location}
web::Response show_location(accounts::PageRequest& request, LinksOfLocation links);

} // namespace locations
