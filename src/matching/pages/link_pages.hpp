// The pages behind a mailed link: a volunteer answers a proposal, a parent or volunteer about the klik.
#pragma once

#include "accounts/pages/page_request.hpp"

namespace matching {

// GET and POST /links/proposals/{token}
web::Response show_proposal_link(accounts::PageRequest& request);
web::Response create_proposal_link_answer(accounts::PageRequest& request);

// GET and POST /links/klik/{token}
web::Response show_klik_link(accounts::PageRequest& request);
web::Response create_klik_link_answer(accounts::PageRequest& request);

} // namespace matching
