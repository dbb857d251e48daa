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

// The same for a volunteer who acts at her own location; the match may be of another. Throws base::NotFound
// when it is not hers.
LockedMatch lock_own_match(
    database::Connection& database,
    MatchId id,
    volunteers::VolunteerId volunteer,
    accounts::Occasion const& occasion
);

// The same occasion, at the location of this match.
accounts::Occasion occasion_at(Match const& match, accounts::Occasion const& occasion);

} // namespace matching
