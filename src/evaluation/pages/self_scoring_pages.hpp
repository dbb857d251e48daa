// Asking a parent to score by herself (zelf invullen), and reading what she sent.
#pragma once

#include "accounts/pages/page_request.hpp"

namespace evaluation {

// GET and POST /cases/{case}/self-scorings
web::Response show_self_scorings(accounts::SignedInRequest& request);
web::Response create_self_scoring(accounts::SignedInRequest& request);

// POST /self-scorings/{scoring}/withdrawal
web::Response create_scoring_withdrawal(accounts::SignedInRequest& request);

// POST /self-scorings/{scoring}/reading
web::Response create_scoring_reading(accounts::SignedInRequest& request);

} // namespace evaluation
