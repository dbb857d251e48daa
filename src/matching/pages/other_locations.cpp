#include "matching/pages/other_locations.hpp"

#include "locations/model/search_key.hpp"
#include "locations/store/location_store.hpp"
#include "locations/store/municipality_store.hpp"
#include "locations/store/offer_store.hpp"
#include "matching/store/neighbour_store.hpp"

#include <algorithm>
#include <set>

namespace matching {

namespace {

constexpr auto nearby_kilometres_of_location = 25;
constexpr auto most_others_shown = std::size_t{12};

// Locations with a volunteer near one of the municipalities that this location serves.
std::set<people::LocationId> locations_near(accounts::SignedInRequest& request)
{
    auto near = std::set<people::LocationId>{};
    auto const here = request.location();
    for (auto const& offer : locations::list_offers_of(request.database, here, request.today)) {
        auto const middle = locations::load_municipality(request.database, offer.municipality).label;
        for (auto const other :
             list_locations_near(request.database, middle, nearby_kilometres_of_location, here)) {
            near.insert(other);
        }
    }
    return near;
}

struct Search {
    std::string key; // empty: whoever is near, or of the same organisation
    std::set<people::LocationId> near;
    locations::OrganisationId organisation;

    [[nodiscard]] bool finds(locations::Location const& location) const
    {
        return key.empty() ? near.contains(location.id) || location.organisation == organisation
                           : locations::search_key(location.name).contains(key);
    }
};

bool is_known(std::vector<Sharing> const& sharing, people::LocationId location)
{
    return std::ranges::find(sharing, location, &Sharing::other) != sharing.end();
}

} // namespace

std::vector<OtherLocation> other_locations(
    accounts::SignedInRequest& request, std::vector<Sharing> const& sharing, std::string_view search
)
{
    auto const own = locations::load_location(request.database, request.location());
    auto const key = locations::search_key(search);
    auto const wanted = Search{
        .key = key,
        .near = key.empty() ? locations_near(request) : std::set<people::LocationId>{},
        .organisation = own.organisation,
    };
    auto found = std::vector<locations::Location>{};
    for (auto const& location : locations::list_locations(request.database)) {
        if (location.id != own.id && !is_known(sharing, location.id) && wanted.finds(location)) {
            found.push_back(location);
        }
    }
    std::ranges::stable_sort(found, std::ranges::greater{}, [&](locations::Location const& location) {
        return wanted.near.contains(location.id);
    });
    auto others = std::vector<OtherLocation>{};
    for (auto const& location : found) {
        if (others.size() < most_others_shown) {
            others.push_back(
                {.id = location.id, .name = location.name, .organisation = location.organisation_name}
            );
        }
    }
    return others;
}

} // namespace matching
