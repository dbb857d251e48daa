// A measurement in a process of its own, so that its memory is its own.
#pragma once

#include <cstdint>
#include <functional>

namespace bench {

struct Measured {
    bool done = false; // false when it was killed or threw
    double candidate_seconds = 0;
    double seconds = 0;     // the least of some tries
    double cpu_seconds = 0; // of the same
    std::int64_t value = -1;
    std::int64_t gap = -1;
    std::uint64_t candidates = 0;
    std::uint64_t bids = 0;
    std::uint64_t searches = 0;
    bool right = false; // proven, for ours; the same candidates, for the R-tree
    long peak_megabytes = 0;
};

Measured in_child(std::function<Measured()> const& work);

double cpu_seconds_now();

} // namespace bench
