// The search box of the finder in other people's pages: in a frame, without any script of ours.
#pragma once

#include "accounts/pages/page_request.hpp"

namespace locations {

// GET /embed: the box alone. It keeps nothing and sets no cookie; the answer opens in the whole window.
web::Response show_embedded_finder(accounts::PageRequest& request);

// GET /on-your-site: how to put the box, or a link, on another site.
web::Response show_on_your_site(accounts::PageRequest& request);

} // namespace locations
