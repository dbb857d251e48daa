// Fills an empty database with the demo: the public data, the known locations and made-up ones, people for
// every role at two locations, volunteers, and families everywhere in the programme.
#pragma once

#include "demo/actions/demo_parts.hpp"
#include "demo/actions/demo_password.hpp"
#include "platform/database/connection.hpp"

#include <expected>
#include <string_view>
#include <vector>

namespace demo {

enum class DemoRefusal {
    people_there, // the database holds persons already: nothing is added to real data
};

struct DemoReport {
    int families;
    int volunteers;
    int municipalities; // with an offer
};

// The same day gives the same data. The database must have its tables, and nobody else may use it meanwhile.
std::expected<DemoReport, DemoRefusal> fill_demo(database::Connection& database, DemoParts const& parts);

} // namespace demo
