// All locations with the municipalities they serve, for the national office. No family is on it.
#pragma once

#include "accounts/pages/page_request.hpp"

#include <string>
#include <vector>

namespace locations {

struct LocationLine {
    std::string name;
    std::string organisation;
    std::string municipalities; // "Aalten, Winterswijk"
    bool demo;
};

struct LocationListPage {
    std::vector<LocationLine> locations;
    int municipalities; // with an offer today
};

// GET /locations
web::Response show_locations(accounts::SignedInRequest& request);

} // namespace locations
