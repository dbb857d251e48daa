// Counts a municipality, or whole locations, through the years of a report, with what may not be shown of it.
// Who reads a report sees several years, and may have the reports of their quarters: all are protected
// together.
#pragma once

#include "reporting/model/levels.hpp"
#include "reporting/store/facts_store.hpp"

#include <map>
#include <string>

namespace reporting {

struct YearsToCount {
    Scope scope;
    int last;  // year
    int years; // how many, back from the last
};

class ShownYears {
public:
    ShownYears(
        database::Connection& database,
        YearsToCount const& wish,
        programme::ProgrammeVersion const& programme,
        base::Date today
    );

    // A year, or a quarter of one; nothing is known of others, and of what has not begun.
    [[nodiscard]] Shown in(Period const& period) const;

private:
    std::map<std::string, Shown> by_name_;
};

} // namespace reporting
