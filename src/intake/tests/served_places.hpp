// Postcodes, and who serves them: 7121 lies in Aalten, 7101 in Winterswijk, 7126 in both.
#pragma once

#include "locations/store/offer_store.hpp"
#include "support/world.hpp"

namespace intake::given {

inline void serve(support::World& world, people::LocationId location, std::string_view municipality)
{
    locations::insert_offer(
        world.database,
        {.location = location,
         .municipality = locations::MunicipalityCode::parse(municipality).value(),
         .valid_from = base::parse_iso_date("2020-01-01").value(),
         .valid_to = std::nullopt,
         .age_from = 0,
         .age_to_inclusive = 6,
         .from_28_weeks = true,
         .demo = false}
    );
}

inline void insert_postcode(
    support::World& world, std::string_view digits, std::initializer_list<char const*> municipalities
)
{
    world.database.execute(
        "INSERT INTO postcodes (digits, latitude, longitude) VALUES ($1, 51.9, 6.6)", digits
    );
    for (auto const* const municipality : municipalities) {
        world.database.execute(
            R"sql(
                INSERT INTO postcode_municipalities (digits, municipality_code, valid_from)
                VALUES ($1, $2, '2020-01-01')
            )sql",
            digits,
            municipality
        );
    }
}

// Each location serves its own municipality.
inline void insert_served_places(support::World& world)
{
    insert_postcode(world, "7121", {"GM0197"});
    insert_postcode(world, "7101", {"GM0294"});
    insert_postcode(world, "7126", {"GM0197", "GM0294"});
    serve(world, world.aalten, "GM0197");
    serve(world, world.winterswijk, "GM0294");
}

} // namespace intake::given
