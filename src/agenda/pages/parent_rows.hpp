// What parents sent by themselves, on the page Vandaag, until somebody saw it.
#pragma once

#include "accounts/pages/page_request.hpp"
#include "agenda/pages/today_view.hpp"

#include <vector>

namespace agenda {

// Adds a group; none when nothing is to be seen.
void add_parent_rows(std::vector<TodayGroup>& groups, accounts::SignedInRequest& request);

} // namespace agenda
