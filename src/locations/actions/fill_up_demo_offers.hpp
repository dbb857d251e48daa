// Adds made-up locations, marked as demo, until as many municipalities have an offer as in real life.
#pragma once

#include "locations/model/demo_spread.hpp"
#include "platform/base/date.hpp"
#include "platform/database/connection.hpp"

#include <cstdint>
#include <optional>

namespace locations {

struct DemoWish {
    std::size_t municipalities =
        180; // with an offer, known ones included; source: national presentation (2024)
    std::uint64_t seed = 1;
    std::size_t most_in_area = locations::most_in_area; // municipalities of one made-up location
    std::optional<base::Date> first_day = {};           // of the offers; nothing: ten years before today
};

struct DemoOffersReport {
    int locations = 0;
    int offers = 0;
};

// The same wish and the same database give the same locations. When enough municipalities have an offer,
// nothing changes. One transaction.
DemoOffersReport fill_up_demo_offers(database::Connection& database, DemoWish const& wish, base::Date today);

} // namespace locations
