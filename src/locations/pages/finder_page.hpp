// The first page of the site: is Home-Start offered where I live?
#pragma once

#include "locations/pages/further_link.hpp"

namespace locations {

// GET /, with ?q=7121 AB for an answer, to which the links are added
web::Response show_finder(accounts::PageRequest& request, LinksOfMunicipality links);

} // namespace locations
