#include "intake/pages/own_municipality.hpp"

#include "locations/store/municipality_store.hpp"
#include "locations/store/offer_store.hpp"

#include <algorithm>

namespace intake {

OwnMunicipalities list_own_municipalities(
    database::Connection& database,
    locations::Postcode const& postcode,
    people::LocationId location,
    base::Date day
)
{
    auto const offers = locations::list_offers_of(database, location, day);
    auto found =
        OwnMunicipalities{.all = locations::list_municipalities_of(database, postcode, day), .served = {}};
    std::ranges::copy_if(
        found.all,
        std::back_inserter(found.served),
        [&](locations::Municipality const& one) {
            return std::ranges::find(offers, one.code, &locations::Offer::municipality) != offers.end();
        }
    );
    return found;
}

} // namespace intake
