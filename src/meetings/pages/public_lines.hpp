// The dates of meetings as lines of a list.
#pragma once

#include "meetings/pages/public_view.hpp"
#include "platform/database/connection.hpp"

namespace meetings {

// How far ahead the agenda looks.
base::Date last_day_shown(base::Date today);

// The dates of this meeting from today on, as far as the agenda looks ahead.
std::vector<AgendaLine> lines_of(database::Connection& database, Meeting const& meeting, base::Date today);

// Those of several meetings, in order of day and hour.
std::vector<AgendaLine>
lines_of(database::Connection& database, std::vector<Meeting> const& meetings, base::Date today);

} // namespace meetings
