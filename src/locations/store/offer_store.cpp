#include "locations/store/offer_store.hpp"

#include "locations/store/location_store.hpp"
#include "locations/store/room_store.hpp"
#include "locations/store/stored_code.hpp"
#include "platform/base/not_found.hpp"

#include <algorithm>
#include <map>

namespace locations {

namespace {

std::string const select_offers = R"sql(
    SELECT id, location_id, municipality_code, valid_from, valid_to, age_from, age_to_inclusive, from_28_weeks, demo,
           source_year, source_url
    FROM offers
)sql";

Offer offer_in(database::Rows const& rows)
{
    return Offer{
        {.location = rows.id<LocationId>(1),
         .municipality = stored_code(rows, 2),
         .valid_from = rows.date(3),
         .valid_to = rows.optional_date(4),
         .age_from = rows.small(5),
         .age_to_inclusive = rows.small(6),
         .from_28_weeks = rows.boolean(7),
         .demo = rows.boolean(8),
         .source = {.year = rows.optional_small(9), .url = rows.optional_text(10)}},
        rows.id<OfferId>(0)
    };
}

std::vector<Offer> offers_in(database::Rows rows)
{
    auto all = std::vector<Offer>{};
    while (rows.next()) {
        all.push_back(offer_in(rows));
    }
    return all;
}

// Of the municipalities that a location serves on this day: at least one.
Point middle_of(database::Connection& database, LocationId location, base::Date day)
{
    auto rows = database.query(
        R"sql(
            SELECT avg(latitude), avg(longitude) FROM municipalities
            WHERE code IN (
                SELECT municipality_code FROM offers
                WHERE location_id = $1 AND valid_from <= $2 AND (valid_to IS NULL OR valid_to >= $2)
            )
        )sql",
        location,
        day
    );
    rows.next();
    return {.latitude = rows.real(0), .longitude = rows.real(1)};
}

} // namespace

OfferId insert_offer(database::Connection& database, NewOffer const& offer)
{
    return database.insert<OfferId>(
        R"sql(
            INSERT INTO offers (location_id, municipality_code, valid_from, valid_to, age_from, age_to_inclusive,
                                from_28_weeks, demo, source_year, source_url)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
        )sql",
        offer.location,
        offer.municipality.value(),
        offer.valid_from,
        offer.valid_to,
        offer.age_from,
        offer.age_to_inclusive,
        offer.from_28_weeks,
        offer.demo,
        offer.source.year,
        offer.source.url
    );
}

std::vector<Offer> list_offers(database::Connection& database)
{
    return offers_in(database.query(select_offers + "ORDER BY id"));
}

std::vector<Offer> list_offers_of(database::Connection& database, LocationId location, base::Date day)
{
    return offers_in(database.query(
        select_offers + R"sql(
            WHERE location_id = $1 AND valid_from <= $2 AND (valid_to IS NULL OR valid_to >= $2)
            ORDER BY municipality_code, id
        )sql",
        location,
        day
    ));
}

std::vector<Offer>
list_offers_since(database::Connection& database, MunicipalityCode const& municipality, base::Date day)
{
    return offers_in(database.query(
        select_offers + R"sql(
            WHERE (municipality_code = $1
                   OR municipality_code IN (SELECT to_code FROM municipality_mergers WHERE from_code = $1))
              AND (valid_to IS NULL OR valid_to >= $2)
            ORDER BY id
        )sql",
        municipality.value(),
        day
    ));
}

std::vector<OfferHere>
list_offers_in(database::Connection& database, MunicipalityCode const& municipality, base::Date day)
{
    auto const offers = offers_in(database.query(
        select_offers + R"sql(
            WHERE municipality_code = $1 AND valid_from <= $2 AND (valid_to IS NULL OR valid_to >= $2)
            ORDER BY (SELECT name FROM locations WHERE locations.id = offers.location_id), id
        )sql",
        municipality.value(),
        day
    ));
    auto all = std::vector<OfferHere>{};
    for (auto const& offer : offers) {
        auto const measured = find_room(database, offer.location);
        all.push_back(
            {.offer = offer,
             .location = load_location(database, offer.location),
             .room = measured ? std::optional{measured->room} : std::nullopt}
        );
    }
    return all;
}

std::vector<OfferHere> list_offers_near(
    database::Connection& database, MunicipalityCode const& municipality, Point point, base::Date day
)
{
    auto offers = list_offers_in(database, municipality, day);
    auto distances = std::map<LocationId, double>{};
    for (auto const& here : offers) {
        auto const location = here.location.id;
        distances[location] = kilometres_between(point, middle_of(database, location, day));
    }
    std::ranges::stable_sort(offers, {}, [&](OfferHere const& here) { return distances[here.location.id]; });
    return offers;
}

void end_offer(database::Connection& database, OfferId offer, base::Date last_day)
{
    if (database.execute("UPDATE offers SET valid_to = $2 WHERE id = $1", offer, last_day) == 0) {
        throw base::NotFound{"offer " + std::to_string(offer.value())};
    }
}

void remove_offer(database::Connection& database, OfferId offer)
{
    database.execute("DELETE FROM offers WHERE id = $1", offer);
}

} // namespace locations
