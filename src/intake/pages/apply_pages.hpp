// A parent applies by herself (aanmelding): one question a page, kept while she goes on, sent when she has
// looked at it all.
#pragma once

#include "accounts/pages/page_request.hpp"

namespace intake {

// GET /apply, perhaps with ?municipality=GM0197&postcode=7121 AB from the finder
web::Response start_application(accounts::PageRequest& request);

// GET and POST /apply/{step}
web::Response show_apply_step(accounts::PageRequest& request);
web::Response update_apply_step(accounts::PageRequest& request);

// GET and POST /apply/check
web::Response show_apply_check(accounts::PageRequest& request);
web::Response create_application_of_parent(accounts::PageRequest& request);

// GET /apply/done
web::Response show_apply_done(accounts::PageRequest& request);

} // namespace intake
