#include "locations/pages/location_page.hpp"

#include "locations/store/location_store.hpp"
#include "locations/store/municipality_store.hpp"
#include "locations/store/offer_store.hpp"
#include "platform/web/structured_data.hpp"

#include <boost/json/array.hpp>

#include <algorithm>
#include <tuple>

namespace locations {

namespace {

std::string address_of(Location const& location, accounts::PageRequest const& request)
{
    return request.site.base_url + "/home-start/" + std::to_string(location.id.value());
}

std::string names_of(std::vector<ServedMunicipality> const& served)
{
    auto names = std::string{};
    for (auto const& here : served) {
        names += (names.empty() ? "" : ", ") + here.municipality.short_name;
    }
    return names;
}

} // namespace

LocationPage load_location_page(accounts::PageRequest& request)
{
    auto page = LocationPage{
        .location = load_location(request.database, web::id_in_path<LocationId>(request.http, "location")),
        .served = {},
    };
    for (auto const& offer : list_offers_of(request.database, page.location.id, request.today)) {
        page.served.push_back(
            {.municipality = load_municipality(request.database, offer.municipality), .offer = offer}
        );
    }
    std::ranges::sort(page.served, {}, [](ServedMunicipality const& here) {
        return std::tie(here.municipality.short_name, here.offer.age_from);
    });
    return page;
}

std::string address_to_apply(LocationPage const& page)
{
    return page.served.size() == 1 ? "/apply?municipality=" + page.served.front().municipality.code.value()
                                   : "/apply";
}

boost::json::object organisation_data(Location const& location, accounts::PageRequest const& request)
{
    auto data = boost::json::object{
        {"@type", "NGO"},
        {"name", location.name},
        {"url", address_of(location, request)},
        {"parentOrganization", {{"@type", "Organization"}, {"name", location.organisation_name}}},
    };
    if (location.phone) {
        data.emplace("telephone", location.phone->value());
    }
    if (location.email) {
        data.emplace("email", location.email->value());
    }
    return data;
}

accounts::PageTitle title_of(LocationPage const& page, accounts::PageRequest const& request)
{
    auto title = accounts::PageTitle{page.location.name};
    title.description = text::fill(
        request.texts.translate("Steun bij jou thuis in {municipalities}."),
        {{"municipalities", names_of(page.served)}}
    );
    title.stable_address = address_of(page.location, request);
    auto data = organisation_data(page.location, request);
    data.emplace("@context", "https://schema.org");
    auto areas = boost::json::array{};
    for (auto const& here : page.served) {
        areas.push_back({{"@type", "AdministrativeArea"}, {"name", here.municipality.name}});
    }
    data.emplace("areaServed", std::move(areas));
    title.structured_data = web::structured_data(data);
    return title;
}

} // namespace locations
