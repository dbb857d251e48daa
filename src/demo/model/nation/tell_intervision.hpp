// Intervision in the national demo: in each place one group or a few, six to ten times a year.
#pragma once

#include "coaching/model/intervision.hpp"
#include "demo/model/nation/facts.hpp"
#include "demo/model/nation/telling.hpp"

#include <string>
#include <vector>

namespace demo {

// A group with all its dates.
struct IntervisionFacts {
    coaching::IntervisionGroup group;
    std::string submission_key;
    base::Instant created_at;
    std::vector<Recorded> recorded; // of the first of its dates: who wrote down who came
};

// The next free ids.
struct IntervisionIds {
    std::int64_t group;
    std::int64_t date;
};

// The groups of one place, whose volunteers these are by number. Dates are planned until a while after the
// last day. Who was removed stays counted where she came, and is a member no more.
std::vector<IntervisionFacts> tell_intervision(
    Telling const& telling,
    std::size_t place,
    std::vector<std::size_t> const& volunteers,
    int first_year,
    IntervisionIds& ids
);

} // namespace demo
