// Fills an empty database with the national demo: years of raw facts of all locations, to try and measure
// with. Where its figures come from stands in docs/demo-data.md.
#pragma once

#include "demo/actions/fill_demo.hpp"
#include "demo/model/nation/nation.hpp"

#include <functional>

namespace demo {

// Families that came in a year were written.
struct NationYear {
    int year;
    int families;
    int visits;
};

using TellYear = std::function<void(NationYear const&)>;

// The same wish gives the same bytes on SQLite. The database must have its tables, and nobody else may use it
// meanwhile; one that was half filled can only be thrown away.
std::expected<DemoReport, DemoRefusal> fill_nation(
    database::Connection& database, DemoParts const& parts, NationWish const& wish, TellYear const& tell_year
);

} // namespace demo
