// Pages of allowances, for the volunteer, the coordinator and the manager.
#pragma once

#include "accounts/pages/page_request.hpp"

namespace allowances {

// GET and POST /my-allowance
web::Response show_my_allowance(accounts::SignedInRequest& request);
web::Response create_claim(accounts::SignedInRequest& request);

// GET /allowances
web::Response show_claims(accounts::SignedInRequest& request);

// POST /allowances/claims/{claim}/agreement and /allowances/claims/{claim}/refusal
web::Response create_agreement(accounts::SignedInRequest& request);
web::Response create_refusal(accounts::SignedInRequest& request);

// POST /allowances/payments
web::Response create_payment(accounts::SignedInRequest& request);

// GET /allowances/payments/{payment}/{file}: "transfer.xml" or "claims.csv"
web::Response show_payment_file(accounts::SignedInRequest& request);

// GET and POST /allowances/rates
web::Response show_rates(accounts::SignedInRequest& request);
web::Response create_rate(accounts::SignedInRequest& request);

} // namespace allowances
