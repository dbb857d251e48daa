// The page behind the link by which a volunteer is asked about a visit.
#pragma once

#include "accounts/pages/page_request.hpp"

namespace support {

// GET and POST /links/visits/{token}
web::Response show_visit_link(accounts::PageRequest& request);
web::Response create_visit_link_answer(accounts::PageRequest& request);

} // namespace support
