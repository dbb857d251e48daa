// How every action on a match begins: the match, and its family case kept from others until the transaction
// ends.
#pragma once

#include "accounts/model/occasion.hpp"
#include "matching/model/match.hpp"
#include "platform/database/connection.hpp"

namespace matching {

struct LockedMatch {
    Match match;
    intake::FamilyCase family_case;
};

// Call inside a transaction. Throws base::NotFound when the location has no such match.
LockedMatch lock_match(database::Connection& database, MatchId id, accounts::Occasion const& occasion);

} // namespace matching
