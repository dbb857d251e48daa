// A question by mail about one visit. The link in it works once, for the volunteer to whom it was sent, and
// as long as she comes to this family.
#pragma once

#include "matching/model/match.hpp"
#include "platform/base/id.hpp"

namespace support {

using AskedVisitId = base::Id<struct AskedVisitTag>;

struct AskedVisit {
    AskedVisitId id;
    people::LocationId location;
    matching::MatchId match;
    base::Date visited_on;
};

// Why a link is not answered any more. Each has words in pages.
enum class VisitLinkRefusal {
    used,
    too_old,
    somebody_else, // who opens it is signed in as another person
    match_ended,
    answered, // on her own screen, or by her coordinator
};

} // namespace support
