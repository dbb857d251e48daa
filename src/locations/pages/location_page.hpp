// The page of one location: who it is, where it works, and how to reach it.
#pragma once

#include "accounts/pages/page_request.hpp"
#include "accounts/pages/page_title.hpp"
#include "locations/model/finder.hpp"
#include "locations/pages/further_link.hpp"

#include <boost/json/object.hpp>

#include <string>
#include <vector>

namespace locations {

struct ServedMunicipality {
    Municipality municipality;
    Offer offer;
};

struct LocationPage {
    Location location;
    std::vector<ServedMunicipality> served; // by name
    FurtherLinks further = {};
};

// The location in the path, with what it serves today. Throws base::NotFound.
LocationPage load_location_page(accounts::PageRequest& request);

// Where a parent begins to apply there: the only municipality is filled in.
std::string address_to_apply(LocationPage const& page);

// As schema.org/NGO has it.
boost::json::object organisation_data(Location const& location, accounts::PageRequest const& request);

// With what search engines read.
accounts::PageTitle title_of(LocationPage const& page, accounts::PageRequest const& request);

} // namespace locations
