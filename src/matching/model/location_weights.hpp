// What a location chose for its matching, from a day on.
#pragma once

#include "matching/model/yardstick.hpp"

namespace matching {

struct LocationWeights {
    base::Date valid_from;
    programme::MatchingWeights weights;
    Neighbours neighbours;
};

} // namespace matching
