// The first page of the site: is Home-Start offered where I live?
#pragma once

#include "locations/pages/finder_view.hpp"

namespace locations {

// Answers what `page` asks, for its day: the answer itself, what changes later, and what the links say.
void answer_on(FinderPage& page, accounts::PageRequest& request, LinksOfMunicipality links);

// GET /, with ?q=7121 AB for an answer, to which the links are added; with &on=2027-01-01 for another day,
// and with &due=2027-04-30 for who is pregnant.
web::Response show_finder(accounts::PageRequest& request, LinksOfMunicipality links);

} // namespace locations
