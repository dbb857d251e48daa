// What the coordinator should do for volunteers, beside what the clock says of families: tell who moved up in
// a course, record who came, remove what was kept long enough, and remember a birthday or an anniversary.
#pragma once

#include "accounts/pages/page_request.hpp"
#include "agenda/pages/today_view.hpp"

namespace agenda {

// Adds one group when there is anything to do.
void add_volunteer_rows(std::vector<TodayGroup>& groups, accounts::SignedInRequest& request);

} // namespace agenda
