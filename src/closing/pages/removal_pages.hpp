// What we know of a volunteer who left long ago is removed.
#pragma once

#include "accounts/pages/page_request.hpp"

namespace closing {

// POST /volunteers/{volunteer}/removal
web::Response create_removal(accounts::SignedInRequest& request);

} // namespace closing
