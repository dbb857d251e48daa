#include "locations/pages/municipality_page.hpp"

#include "locations/pages/location_page.hpp"
#include "platform/web/structured_data.hpp"

namespace locations {

namespace {

std::string description_of(MunicipalityPage const& page, accounts::PageRequest const& request)
{
    auto const& texts = request.texts;
    auto const* const offered = std::get_if<Offered>(&page.found.answer.value());
    if (offered == nullptr) {
        return text::fill(
            texts.translate("In {municipality} is nog geen Home-Start."),
            {{"municipality", page.municipality.short_name}}
        );
    }
    return texts.translate("Steun bij jou thuis, van een ouder met ervaring.") + " "
           + ages_in_words(offered->offers.front().offer, request.programme, texts);
}

// A service for an area, as schema.org/Service has it.
boost::json::object service_in(MunicipalityPage const& page, accounts::PageRequest const& request)
{
    auto service = boost::json::object{
        {"@context", "https://schema.org"},
        {"@type", "Service"},
        {"name", "Home-Start"},
        {"serviceType", "Family support"},
        {"description", description_of(page, request)},
        {"areaServed",
         {{"@type", "AdministrativeArea"},
          {"name", page.municipality.name},
          {"identifier", page.municipality.code.value()}}},
        {"isAccessibleForFree", true},
    };
    auto providers = boost::json::array{};
    for (auto const& here : std::get<Offered>(page.found.answer.value()).offers) {
        providers.push_back(organisation_data(here.location, request));
    }
    service.emplace("provider", std::move(providers));
    return service;
}

} // namespace

accounts::PageTitle title_of(MunicipalityPage const& page, accounts::PageRequest const& request)
{
    auto title = accounts::PageTitle{text::fill(
        request.texts.translate("Home-Start in {municipality}"),
        {{"municipality", page.municipality.short_name}}
    )};
    title.description = description_of(page, request);
    title.stable_address = request.site.base_url + "/municipalities/" + page.municipality.code.value();
    if (std::holds_alternative<Offered>(page.found.answer.value())) {
        title.structured_data = web::structured_data(service_in(page, request));
    }
    return title;
}

} // namespace locations
