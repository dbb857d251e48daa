// The interim evaluation (tussentijdse evaluatie) of a family case.
#pragma once

#include "accounts/pages/page_request.hpp"

namespace evaluation {

// GET and POST /cases/{case}/evaluations
web::Response show_evaluation(accounts::SignedInRequest& request);
web::Response create_evaluation(accounts::SignedInRequest& request);

} // namespace evaluation
