// The coordinator's pages about the weekly rhythm of a match.
#pragma once

#include "accounts/pages/page_request.hpp"

namespace support {

// GET and POST /matches/{match}/rhythm
web::Response show_rhythm(accounts::SignedInRequest& request);
web::Response update_rhythm(accounts::SignedInRequest& request);

} // namespace support
