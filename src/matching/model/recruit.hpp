// Whom to recruit (wie we zoeken): which kind of new volunteer would help how many of the families that wait.
#pragma once

#include "matching/model/pool_plan.hpp"

namespace matching {

// Somebody who speaks Dutch and perhaps one language more, can on one dagdeel, and comes as far as is usual.
struct KindOfVolunteer {
    std::string language;                      // a code
    std::optional<programme::Dagdeel> dagdeel; // nothing: any, since no family said when it can
    std::string area; // the four digits of a postcode; empty when no family told where it lives

    friend bool operator==(KindOfVolunteer const&, KindOfVolunteer const&) = default;
};

struct RecruitingAdvice {
    KindOfVolunteer kind;
    int one_gains;                     // what the best for all gains by one such volunteer, in points
    int families_by_one;               // how many families more one such volunteer helps: 0 or 1
    int families_by_many;              // how many more are helped when there are as many as it takes
    std::vector<std::size_t> families; // those for whom such a volunteer might come, in the order of waiting
};

// How far a new volunteer is taken to travel, in kilometres.
inline constexpr auto usual_travel_km = 10;

// The kinds that help at least one family more: by families_by_many, then by the gain of one. What one gains
// follows from the prices of the best plan; what many gain is solved anew.
std::vector<RecruitingAdvice>
whom_to_recruit(Waiting const& waiting, PoolPlan const& plan, Yardstick const& yardstick);

} // namespace matching
