// The score of matching: what speaks for a volunteer, each factor with its points.
#pragma once

#include "matching/model/pool.hpp"
#include "matching/model/yardstick.hpp"

namespace matching {

using Factor = programme::MatchingFactor;

struct FactorPoints {
    Factor factor;
    int points; // 0 to most
    int most;   // the weight of the factor; 0 when it does not count here

    friend bool operator==(FactorPoints const&, FactorPoints const&) = default;
};

// What a volunteer scores on each factor, in the order of the enum, as shares of 0 to 1 times the weight,
// rounded to whole points. A factor of which nothing is known gives none.
std::vector<FactorPoints>
weigh(PoolFamily const& family, PoolVolunteer const& volunteer, Yardstick const& yardstick);

int sum_of(std::vector<FactorPoints> const& factors);

// Experiences of hers that help with what the family asks, in the order of her profile.
std::vector<std::string> experiences_that_help(
    PoolFamily const& family, PoolVolunteer const& volunteer, programme::MatchingRules const& rules
);

// Interests that both have, in the order of her profile.
std::vector<std::string> shared_interests(PoolFamily const& family, PoolVolunteer const& volunteer);

} // namespace matching
