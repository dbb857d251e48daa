// Candidates (wie kan komen): which volunteers may be proposed to a family, why the others may not, and an
// order that explains itself. The coordinator decides, always.
#pragma once

#include "matching/model/rules.hpp"
#include "matching/model/score.hpp"

namespace matching {

// A volunteer who may be proposed, with the points that put her in her place.
struct Candidate {
    PoolVolunteer volunteer;
    std::vector<programme::Dagdeel> shared; // dagdelen on which both can
    std::vector<FactorPoints> factors;      // in the order of the enum
    int points;                             // their sum
};

struct LeftOut {
    PoolVolunteer volunteer;
    std::vector<ProposalObstacle> why;
};

struct Advice {
    std::vector<Candidate> candidates; // the best first; with equal points, who came to us first
    std::vector<LeftOut> left_out;     // who misses least first
};

Advice advise(PoolFamily const& family, std::vector<PoolVolunteer> const& pool, Yardstick const& yardstick);

// Her place in the advice, counted from 1; nothing when she was left out.
std::optional<int> rank_of(Advice const& advice, volunteers::VolunteerId volunteer);

} // namespace matching
