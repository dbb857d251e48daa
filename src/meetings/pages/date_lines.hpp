// The dates of a location's meetings with how many come, or came.
#pragma once

#include "accounts/pages/page_request.hpp"
#include "meetings/pages/meeting_view.hpp"

namespace meetings {

// In order of day and hour.
std::vector<DateLine> date_lines(
    accounts::SignedInRequest& request,
    std::vector<Meeting> const& meetings,
    base::Date first,
    base::Date last
);

} // namespace meetings
