// The funnel: how many came into each step of the pipeline in a month, how long they took, and through what
// they came. Counts only, from dated facts.
#pragma once

#include "volunteers/model/pipeline_board.hpp"

#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace volunteers {

// One volunteer as the funnel sees her.
struct FunnelEntry {
    VolunteerHistory history;
    std::vector<RunningTime> matches; // in which support started
    std::string heard_from;           // a code; empty: not asked
};

// The first day on which she came into each column, for those she came into. VOG seen: the day the first VOG
// was seen, whatever came first.
std::map<BoardColumn, base::Date> first_days(FunnelEntry const& entry);

struct FunnelMonth {
    std::chrono::year_month month;
    std::map<BoardColumn, int> came; // columns into which nobody came are left out
};

// The months up to and including that of `today`, the last first. Whoever comes into a step again counts
// once.
std::vector<FunnelMonth> funnel_months(std::vector<FunnelEntry> const& entries, base::Date today, int months);

// How long from one step to the next, in days.
struct StepTime {
    BoardColumn from;
    BoardColumn to;
    std::optional<int> median; // nothing when nobody went this way
    int count;
};

// Of all who came into the later step on or after this day. The last is the whole way, from registered to
// available.
std::vector<StepTime> step_times(std::vector<FunnelEntry> const& entries, base::Date since);

// How many signed up since this day through each way of hearing, and how many of them became available.
struct HeardFrom {
    std::string code; // empty: not asked
    int registered;
    int available;
};

// The most frequent first.
std::vector<HeardFrom> count_heard_from(std::vector<FunnelEntry> const& entries, base::Date since);

} // namespace volunteers
