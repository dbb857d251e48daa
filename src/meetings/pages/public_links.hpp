// What the pages of a municipality and a location, and the finder, say of meetings.
#pragma once

#include "accounts/pages/page_request.hpp"
#include "locations/pages/further_link.hpp"

namespace meetings {

// "Ontmoetingen: 2 deze maand", to the agenda, or "Ontmoetingen in de buurt" when only municipalities beside
// it have them; nothing when there are none in the months to come.
locations::FurtherLinks
links_to_agenda(accounts::PageRequest& request, locations::MunicipalityCode const& municipality);
locations::FurtherLinks links_to_agenda(accounts::PageRequest& request, locations::LocationId location);

} // namespace meetings
