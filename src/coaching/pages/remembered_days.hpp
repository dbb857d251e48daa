// The days to remember of the volunteers of a location, and how long ago each was spoken to.
#pragma once

#include "accounts/pages/page_request.hpp"
#include "coaching/pages/coaching_view.hpp"

namespace coaching {

// Who has not left: birthdays and anniversaries on this day or in so many days after it, and pauses of which
// the programme reminds. The soonest first.
std::vector<RememberedDay> remembered_days(accounts::SignedInRequest& request, int days);

// Who has not left, the longest silence first.
std::vector<SilenceLine> silences(accounts::SignedInRequest& request);

} // namespace coaching
