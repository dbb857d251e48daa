// The cookie that ties an application being filled in to the parent's browser. It holds the only key.
#pragma once

#include "accounts/pages/page_request.hpp"
#include "intake/model/application_draft.hpp"

#include <string>
#include <string_view>

namespace intake {

// The token the browser sent; empty when it sent none.
std::string_view draft_token(accounts::PageRequest const& request);

struct OpenedDraft {
    std::string token; // empty when there is no draft
    ApplicationDraft draft;
};

OpenedDraft open_draft_of(accounts::PageRequest const& request);

// Keeps the draft, under a new token when it had none, and lets the browser remember it.
void keep_draft_of(accounts::PageRequest const& request, OpenedDraft draft, web::Response& response);

// The draft became an application: it is thrown away. The browser keeps the token for an hour, so that "what
// happens now" can be read again.
void end_draft_of(accounts::PageRequest const& request, std::string const& token, web::Response& response);

// She came back by her link: the browser remembers this draft, which is there.
void take_up_draft(accounts::PageRequest const& request, std::string const& token, web::Response& response);

// Throws the draft away, and lets the browser forget it.
void discard_draft_of(
    accounts::PageRequest const& request, std::string const& token, web::Response& response
);

} // namespace intake
