// On Monday each coordinator gets a mail about last week's visits of her own pairs. It names volunteers, and
// no family.
#pragma once

#include "platform/database/connection.hpp"
#include "support/actions/ask_about_visits.hpp"

namespace support {

// At all locations, once a week for each. Who is responsible for no pair gets none.
void mail_digests(database::Connection& database, QuestionDesk const& desk);

} // namespace support
