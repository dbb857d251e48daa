// Signing in and out, choosing a password, and what happens to a form when its session ended meanwhile.
#pragma once

#include "accounts/pages/page_request.hpp"

namespace accounts {

// GET /sign-in
web::Response show_sign_in(PageRequest& request);

// POST /sign-in
web::Response create_session(PageRequest& request);

// POST /sign-out
web::Response delete_session(SignedInRequest& request);

// GET and POST /password/{token}
web::Response show_password(PageRequest& request);
web::Response update_password(PageRequest& request);

// For a page that needs a sign-in. Of a form that was sent, all that was typed is kept behind the sign-in.
web::Response ask_to_sign_in(PageRequest& request);

// For a form whose token is not ours (too old, or another browser): what was typed is shown to be sent again.
web::Response ask_to_send_again(PageRequest& request);

// The first page of a role after signing in: /today, /visits ...
std::string_view home_of(Role role);

} // namespace accounts
