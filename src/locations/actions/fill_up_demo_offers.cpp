#include "locations/actions/fill_up_demo_offers.hpp"

#include "locations/model/search_key.hpp"
#include "locations/store/location_store.hpp"
#include "locations/store/municipality_store.hpp"
#include "locations/store/offer_store.hpp"

namespace locations {

namespace {

constexpr auto years_back = 10;

DemoCountry country_on(database::Connection& database, base::Date day)
{
    auto country =
        DemoCountry{.municipalities = list_municipalities(database, day), .neighbours = {}, .with_offer = {}};
    for (auto const& municipality : country.municipalities) {
        auto& neighbours = country.neighbours[municipality.code];
        for (auto const& neighbour : list_neighbours(database, municipality.code, day)) {
            neighbours.push_back(neighbour.code);
        }
    }
    for (auto const& municipality : list_municipalities_with_offer(database, day)) {
        country.with_offer.insert(municipality.code);
    }
    return country;
}

OrganisationId demo_organisation(database::Connection& database, Municipality const& municipality)
{
    auto const name = "Stichting Voorbeeld " + municipality.province;
    auto const known = find_organisation(database, name);
    return known ? known->id : insert_organisation(database, name, Origin::demo);
}

// Named with the full name of the municipality, which no other has, and reachable at a domain that nobody can
// own (RFC 2606).
LocationId insert_demo_location(database::Connection& database, Municipality const& municipality)
{
    return insert_location(
        database,
        {
            .organisation = demo_organisation(database, municipality),
            .name = "Home-Start Voorbeeld " + municipality.name,
            .email = people::EmailAddress::parse(search_key(municipality.name) + "@voorbeeld.example"),
            .public_text = "Deze locatie is verzonnen en hoort bij de voorbeeldgegevens.",
            .demo = true,
        }
    );
}

int insert_demo_offers(database::Connection& database, DemoArea const& area, base::Date first_day)
{
    auto const location =
        insert_demo_location(database, load_municipality(database, area.municipalities.front()));
    for (auto const& municipality : area.municipalities) {
        insert_offer(
            database,
            {
                .location = location,
                .municipality = municipality,
                .valid_from = first_day,
                .valid_to = std::nullopt,
                .age_from = 0,
                .age_to_inclusive = area.age_to_inclusive,
                .from_28_weeks = area.from_28_weeks,
                .demo = true,
            }
        );
    }
    return static_cast<int>(area.municipalities.size());
}

} // namespace

DemoOffersReport fill_up_demo_offers(database::Connection& database, DemoWish const& wish, base::Date today)
{
    auto transaction = database::Transaction{database};
    auto const ten_years_ago =
        base::Date{(today.year() - std::chrono::years{years_back}) / std::chrono::January / 1};
    auto report = DemoOffersReport{};
    auto const areas =
        spread_demo_areas(country_on(database, today), wish.municipalities, wish.seed, wish.most_in_area);
    for (auto const& area : areas) {
        report.offers += insert_demo_offers(database, area, wish.first_day.value_or(ten_years_ago));
        ++report.locations;
    }
    transaction.commit();
    return report;
}

} // namespace locations
