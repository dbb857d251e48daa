// Facts in parts (uitsplitsing): the same facts per municipality, location or organisation.
#pragma once

#include "reporting/model/facts.hpp"

#include <map>
#include <string>

namespace reporting {

// By code, each municipality in which there is a family, a meeting or an offer. A volunteer is in each part
// to whose families she comes, as a guest: where she belongs is no matter of municipalities.
std::map<std::string, Facts> by_municipality(Facts const& facts);

// Each location; a volunteer is a guest in the parts of other locations to whose families she comes.
// Municipalities are those in which the location offers, with its own offers.
std::map<people::LocationId, Facts> by_location(Facts const& facts);

using OrganisationOf = std::map<people::LocationId, locations::OrganisationId>;

// As by_location, for all locations of an organisation together.
std::map<locations::OrganisationId, Facts>
by_organisation(Facts const& facts, OrganisationOf const& organisation_of);

} // namespace reporting
