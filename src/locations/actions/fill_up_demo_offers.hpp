// Adds made-up locations, marked as demo, until as many municipalities have an offer as in real life.
#pragma once

#include "platform/base/date.hpp"
#include "platform/database/connection.hpp"

#include <cstdint>

namespace locations {

struct DemoWish {
    std::size_t municipalities =
        180; // with an offer, known ones included; source: national presentation (2024)
    std::uint64_t seed = 1;
};

struct DemoOffersReport {
    int locations = 0;
    int offers = 0;
};

// The same wish and the same database give the same locations. Their offers began ten years before `today`.
// When enough municipalities have an offer, nothing changes. One transaction.
DemoOffersReport fill_up_demo_offers(database::Connection& database, DemoWish const& wish, base::Date today);

} // namespace locations
