// The pages behind the link by which a parent scores by herself: one screen for each need, and a last one
// that shows what she chose and sends it.
#pragma once

#include "accounts/pages/page_request.hpp"

namespace evaluation {

using PageOfLink = web::Response (*)(accounts::PageRequest&);

// The page behind a link, or a kind one where there is no such link.
web::Response or_unknown_link(accounts::PageRequest& request, PageOfLink page);

template <PageOfLink page>
web::Response of_link(accounts::PageRequest& request)
{
    return or_unknown_link(request, page);
}

// GET /links/scores/{token}
web::Response show_score_link(accounts::PageRequest& request);

// GET and POST /links/scores/{token}/end, of a tablet that is given back
web::Response show_give_back(accounts::PageRequest& request);
web::Response create_give_back(accounts::PageRequest& request);

// GET and POST /links/scores/{token}/{screen}
web::Response show_score_screen(accounts::PageRequest& request);
web::Response update_score_screen(accounts::PageRequest& request);

// GET and POST /links/scores/{token}/check
web::Response show_score_check(accounts::PageRequest& request);
web::Response create_own_scores(accounts::PageRequest& request);

} // namespace evaluation
