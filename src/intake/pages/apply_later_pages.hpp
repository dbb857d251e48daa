// A parent goes on later: she asks for a link by mail, and comes back with it.
#pragma once

#include "accounts/pages/page_request.hpp"

namespace intake {

// GET /apply/later, with ?sent=yes after a mail was asked for
web::Response show_apply_later(accounts::PageRequest& request);

// POST /apply/later
web::Response create_draft_mail(accounts::PageRequest& request);

// GET /apply/resume/{token}: changes nothing
web::Response show_resume(accounts::PageRequest& request);

// POST /apply/resume/{token}: goes on with the draft, or throws it away
web::Response update_resume(accounts::PageRequest& request);

// GET /apply/discarded
web::Response show_discarded(accounts::PageRequest& request);

} // namespace intake
