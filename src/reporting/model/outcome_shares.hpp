// Which shares of an outcome are told to who does not see the families: none from which somebody could reckon
// how few went one way.
#pragma once

#include "evaluation/model/outcome.hpp"

namespace reporting {

struct ToldShares {
    bool improved = true;           // of all pairs
    bool improved_below_top = true; // of those that could improve
    bool worse = true;              // of all pairs

    friend bool operator==(ToldShares const&, ToldShares const&) = default;
};

// Below five is few, and none is not: then nobody is told of.
ToldShares told_shares(evaluation::Directions const& of_all, evaluation::Directions const& of_below_top);

} // namespace reporting
