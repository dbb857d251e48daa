// A short line with which a later capability adds to the pages of a place: "Ontmoetingen: 2 deze maand". The
// pages get such lines from outside, so that places need not know what else there is.
#pragma once

#include "accounts/pages/page_request.hpp"
#include "locations/model/location.hpp"
#include "locations/model/municipality_code.hpp"

#include <string>
#include <vector>

namespace locations {

struct FurtherLink {
    std::string words;
    std::string address;
};

using FurtherLinks = std::vector<FurtherLink>;

// What there is to say of a municipality, and of a location.
using LinksOfMunicipality = FurtherLinks (*)(accounts::PageRequest&, MunicipalityCode const&);
using LinksOfLocation = FurtherLinks (*)(accounts::PageRequest&, LocationId);

} // namespace locations
