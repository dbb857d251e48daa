// What a volunteer sees of her own course.
#pragma once

#include "accounts/pages/page_request.hpp"

namespace training {

// GET /my-training
web::Response show_my_training(accounts::SignedInRequest& request);

// GET /my-training/certificate.pdf. Throws base::NotFound for who has none, and pdf::NotPrinted.
web::Response show_my_certificate(accounts::SignedInRequest& request);

} // namespace training
