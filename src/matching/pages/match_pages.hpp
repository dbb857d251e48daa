// The coordinator's pages about one match before support starts: the answer of the volunteer, the
// introduction, the klik, taking it back, and asking again.
#pragma once

#include "accounts/pages/page_request.hpp"

namespace matching {

// GET and POST /matches/{match}/answer
web::Response show_proposal_answer(accounts::SignedInRequest& request);
web::Response create_proposal_answer(accounts::SignedInRequest& request);

// GET and POST /matches/{match}/introduction-plan
web::Response show_introduction_plan(accounts::SignedInRequest& request);
web::Response create_introduction_plan(accounts::SignedInRequest& request);

// GET and POST /matches/{match}/introduction
web::Response show_introduction(accounts::SignedInRequest& request);
web::Response create_introduction(accounts::SignedInRequest& request);

// GET and POST /matches/{match}/klik (?side=parent)
web::Response show_klik(accounts::SignedInRequest& request);
web::Response create_klik(accounts::SignedInRequest& request);

// GET and POST /matches/{match}/withdrawal
web::Response show_withdrawal(accounts::SignedInRequest& request);
web::Response create_withdrawal(accounts::SignedInRequest& request);

// POST /matches/{match}/reminders
web::Response create_reminder(accounts::SignedInRequest& request);

} // namespace matching
