// The whole of an action that adds one dated fact to a match and changes nothing else.
#pragma once

#include "matching/actions/record_match_event.hpp"

namespace matching {

// The same form sent twice records one fact, and the second time is no mistake. Throws base::NotFound when
// the location has no such match.
std::expected<void, programme::JourneyRefusal> record_match_fact(
    database::Connection& database,
    accounts::Occasion const& occasion,
    MatchId id,
    intake::CaseEvent const& fact
);

} // namespace matching
