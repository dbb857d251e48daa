// Mails an open question of a match once more, with a new link: the proposal, or the klik of who has not
// decided yet. At most one a day.
#pragma once

#include "accounts/model/occasion.hpp"
#include "matching/model/match.hpp"
#include "platform/database/connection.hpp"

#include <expected>

namespace matching {

enum class ReminderRefusal {
    nothing_open,  // everybody answered, or nothing was asked yet
    already_today, // mailed today: let her read it
    no_email,      // who must answer has no address: call
};

// Throws base::NotFound when the location has no such match.
std::expected<void, ReminderRefusal>
remind(database::Connection& database, accounts::Occasion const& occasion, MatchId match);

} // namespace matching
