// Numbers of connected counts that are known to be equal, because a sum has only one part that can be more
// than nothing: a location with one municipality, or a reason for which all were closed. They move together,
// so that a search need not know them apart.
#pragma once

#include "reporting/model/sum_network.hpp"

namespace reporting {

struct DifferentNumbers {
    std::vector<NumberIndex> stand_for; // by number: which of the different ones stands for it
    PublishedCounts published;
    std::vector<Bounds> bounds; // within those of all for which it stands
    std::vector<bool> hidden;   // where all for which it stands are
};

DifferentNumbers different_numbers(
    PublishedCounts const& published, std::vector<Bounds> const& bounds, std::vector<bool> const& hidden
);

} // namespace reporting
