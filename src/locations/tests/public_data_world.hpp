// The public data of the product in a fresh database, and a few offers to ask for.
#pragma once

#include "locations/actions/load_public_data.hpp"
#include "locations/store/location_store.hpp"
#include "locations/store/municipality_store.hpp"
#include "locations/store/offer_store.hpp"
#include "support/database.hpp"
#include "support/source_folder.hpp"

namespace locations {

inline std::filesystem::path const data_folder = support::source_folder() / "data";

constexpr auto today = base::Date{std::chrono::year{2026}, std::chrono::November, std::chrono::day{21}};

inline MunicipalityCode code(std::string_view text)
{
    return *MunicipalityCode::parse(text);
}

inline LocationId insert_test_location(database::Connection& database, std::string const& name)
{
    auto const organisation = insert_organisation(database, "Organisatie " + name, Origin::real);
    return insert_location(database, {.organisation = organisation, .name = name, .demo = false});
}

inline OfferId
insert_test_offer(database::Connection& database, LocationId location, std::string_view municipality)
{
    return insert_offer(
        database,
        {.location = location,
         .municipality = code(municipality),
         .valid_from = base::Date{std::chrono::year{2024}, std::chrono::January, std::chrono::day{1}},
         .valid_to = std::nullopt,
         .age_from = 0,
         .age_to_inclusive = 6,
         .from_28_weeks = true,
         .demo = false}
    );
}

// Home-Start Oost serves Aalten (GM0197), Winterswijk (GM0294) and Ede (GM0228).
struct PublicDataWorld {
    PublicDataWorld()
    {
        load_public_data(database, data_folder / "public");
        for (auto const municipality : {"GM0197", "GM0294", "GM0228"}) {
            insert_test_offer(database, oost, municipality);
        }
    }

    std::unique_ptr<database::Connection> connection = support::fresh_database();
    database::Connection& database = *connection;
    LocationId oost = insert_test_location(database, "Home-Start Oost");
};

} // namespace locations
