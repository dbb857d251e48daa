// The hard rules of matching: why a volunteer cannot be proposed to a family now.
#pragma once

#include "matching/model/pool.hpp"
#include "matching/model/yardstick.hpp"

namespace matching {

// Each has words in pages.
enum class ProposalObstacle {
    not_available, // still in the pipeline, paused or stopped
    not_certified,
    vog_not_seen,
    vog_expired,
    no_room,
    away,               // for longer than the programme waits
    no_shared_language, // and no interpreter
    no_shared_dagdeel,  // of the dagdelen that both gave
    too_far,            // for her, or for how she travels
    limit_at_home,      // at the family's home is what she rather does not meet
    neighbours,         // she lives where the family lives, and the location refuses that
    with_family_now,
    earlier_no,
};

// All of them, in the order above; empty when she may be proposed.
std::vector<ProposalObstacle>
obstacles(PoolFamily const& family, PoolVolunteer const& volunteer, Yardstick const& yardstick);

// How far she comes, in kilometres: as far as she wants, and as her ways of travel reach within the longest
// trip of the programme. Who named no way of travel comes as far as she wants.
double reach(PoolVolunteer const& volunteer, programme::MatchingRules const& rules);

// What stands at the family's home that she rather does not meet.
std::vector<std::string> limits_met(PoolFamily const& family, PoolVolunteer const& volunteer);

bool speaks_language_of(PoolFamily const& family, PoolVolunteer const& volunteer);

// The last day of an absence that runs today and lasts longer than the programme waits.
std::optional<base::Date> away_until(PoolVolunteer const& volunteer, Yardstick const& yardstick);

} // namespace matching
