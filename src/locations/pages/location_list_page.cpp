#include "locations/pages/location_list_page.hpp"

#include "locations/pages/location_list.html.hpp"
#include "locations/store/location_store.hpp"
#include "locations/store/municipality_store.hpp"
#include "locations/store/offer_store.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace locations {

namespace {

std::string municipality_names(
    std::vector<Offer> const& offers, LocationId location, std::vector<Municipality> const& municipalities
)
{
    auto names = std::vector<std::string>{};
    for (auto const& offer : offers) {
        auto const found = std::ranges::find(municipalities, offer.municipality, &Municipality::code);
        if (offer.location == location && found != municipalities.end()) {
            names.push_back(found->short_name);
        }
    }
    std::ranges::sort(names);
    return fmt::format("{}", fmt::join(names, ", "));
}

std::vector<Offer> offers_of_today(accounts::SignedInRequest& request)
{
    auto offers = list_offers(request.database);
    std::erase_if(offers, [&](Offer const& offer) { return !is_valid_on(offer, request.today); });
    return offers;
}

} // namespace

web::Response show_locations(accounts::SignedInRequest& request)
{
    auto const municipalities = list_municipalities_with_offer(request.database, request.today);
    auto const offers = offers_of_today(request);
    auto page = LocationListPage{.locations = {}, .municipalities = static_cast<int>(municipalities.size())};
    for (auto const& location : list_locations(request.database)) {
        page.locations.push_back(
            {.name = location.name,
             .organisation = location.organisation_name,
             .municipalities = municipality_names(offers, location.id, municipalities),
             .demo = location.demo}
        );
    }
    return web::html(render_location_list(request, page));
}

} // namespace locations
