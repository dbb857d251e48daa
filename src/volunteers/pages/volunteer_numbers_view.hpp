// What the page with the numbers of the pipeline shows.
#pragma once

#include "volunteers/model/funnel.hpp"

#include <string>
#include <vector>

namespace volunteers {

struct CountView {
    std::string column;
    int count;
};

struct MonthView {
    std::string name; // "november 2026"
    std::vector<CountView> counts;
};

struct VolunteerNumbersPage {
    std::vector<MonthView> months; // at least one, the last first
    std::vector<StepTime> times;
    std::vector<HeardFrom> heard_from;

    // Who signed up in these months, and who of them came to be available.
    [[nodiscard]] int registered() const { return sum_of(&HeardFrom::registered); }

    [[nodiscard]] int available() const { return sum_of(&HeardFrom::available); }

private:
    [[nodiscard]] int sum_of(int HeardFrom::* part) const
    {
        auto sum = 0;
        for (auto const& one : heard_from) {
            sum += one.*part;
        }
        return sum;
    }
};

} // namespace volunteers
