// What the templates of signing in show.
#pragma once

#include "accounts/pages/kept_fields.hpp"
#include "platform/web/form.hpp"

#include <string>

namespace accounts {

struct SignInPage {
    web::Form form;
    std::string return_to;
    KeptForm kept; // a form that waits behind the sign-in
};

// Whether a mailed link can still be used.
enum class LinkState { works, over };

} // namespace accounts
