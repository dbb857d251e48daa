// What the page on cost and impact (kosten en baten) begins with, until somebody fills in her own numbers.
#pragma once

#include <optional>
#include <string>

namespace programme {

// A number of which nobody is sure: what it may be at least and at most, and what is taken in between.
struct ImpactDefault {
    std::string source;            // "[P]"
    std::optional<int> price_year; // of which year the money is; nothing for what is no money
    int low;
    int middle;
    int high;
};

struct ImpactDefaults {
    ImpactDefault case_cost;        // of Home-Start, for one family case, in whole euros
    ImpactDefault hours;            // of professional help that one family case takes the place of
    ImpactDefault hourly_rate;      // of that help, in whole euros
    ImpactDefault otherwise_helped; // of a hundred families, how many would have got that help
    ImpactDefault attribution;      // of a hundred of those, how many do without it thanks to Home-Start
};

} // namespace programme
