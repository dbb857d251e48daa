// The coordinator's pages about a match in which a volunteer comes: start, visits, coaching talks, the end,
// and a call that a volunteer asked for.
#pragma once

#include "accounts/pages/page_request.hpp"

namespace support {

// GET and POST /matches/{match}/start
web::Response show_start(accounts::SignedInRequest& request);
web::Response create_start(accounts::SignedInRequest& request);

// GET and POST /matches/{match}/visits
web::Response show_visits(accounts::SignedInRequest& request);
web::Response create_visit(accounts::SignedInRequest& request);

// GET and POST /matches/{match}/end
web::Response show_end(accounts::SignedInRequest& request);
web::Response create_end(accounts::SignedInRequest& request);

// POST /matches/{match}/words
web::Response create_visit_words(accounts::SignedInRequest& request);

// POST /late-visits/{answer}/settlement
web::Response create_late_settlement(accounts::SignedInRequest& request);

// POST /calls/{call}/answer
web::Response create_call_answer(accounts::SignedInRequest& request);

} // namespace support
