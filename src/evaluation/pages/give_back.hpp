// Where the tablet is given back (teruggeven), and where its coordinator goes on: in the form for which the
// parent scored.
#pragma once

#include "accounts/pages/page_request.hpp"
#include "evaluation/pages/score_link_view.hpp"

namespace evaluation {

// Empty for a link that was mailed.
std::string give_back_address(accounts::PageRequest const& request, SelfScoring const& scoring);

GiveBackPage give_back_page(accounts::PageRequest const& request, SelfScoring const& scoring);

} // namespace evaluation
