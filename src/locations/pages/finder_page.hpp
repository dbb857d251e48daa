// The first page of the site: is Home-Start offered where I live?
#pragma once

#include "accounts/pages/page_request.hpp"

namespace locations {

// GET /, with ?q=7121 AB for an answer
web::Response show_finder(accounts::PageRequest& request);

} // namespace locations
