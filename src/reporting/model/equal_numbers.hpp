// Numbers of connected counts that are known to be equal, because a sum has only one part that can be more
// than nothing: a location with one municipality, or a reason for which all were closed. They move together,
// so that a search need not know them apart.
#pragma once

#include "reporting/model/sum_network.hpp"

namespace reporting {

// By number, what is said of it in PublishedCounts; and whether it is hidden from the start.
struct NumberMarks {
    std::vector<bool> hidden;
    std::vector<bool> rest;
    std::vector<bool> few;
    std::vector<bool> dear;
};

struct DifferentNumbers {
    std::vector<NumberIndex> stand_for; // by number: which of the different ones stands for it
    PublishedCounts published;
    std::vector<Bounds> bounds; // within those of all for which it stands
    NumberMarks marks; // hidden and rest where all are for which it stands, few and dear where any is
};

DifferentNumbers different_numbers(
    PublishedCounts const& published, std::vector<Bounds> const& bounds, NumberMarks const& marks
);

} // namespace reporting
