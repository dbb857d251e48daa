// "Niet hetzelfde gezin": a coordinator says that two families who look alike are not the same.
#pragma once

#include "accounts/pages/page_request.hpp"

namespace intake {

// POST /different-families, with the two parents, and the page to go back to
web::Response create_different_families(accounts::SignedInRequest& request);

} // namespace intake
