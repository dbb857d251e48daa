#include "meetings/pages/asked_agenda.hpp"

#include "locations/store/location_store.hpp"
#include "locations/store/municipality_store.hpp"
#include "platform/base/not_found.hpp"

#include <charconv>

namespace meetings {

std::optional<std::int64_t> number_in_query(web::Request const& request, std::string_view name)
{
    auto const digits = request.query.first(name);
    auto number = std::int64_t{0};
    auto const [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    auto const readable = error == std::errc{} && end == digits.data() + digits.size() && number > 0;
    return readable ? std::optional{number} : std::nullopt;
}

AskedAgenda asked_agenda(accounts::PageRequest& request)
{
    auto const& query = request.http.query;
    if (query.has("municipality")) {
        auto const code = locations::MunicipalityCode::parse(query.first("municipality"));
        return code ? locations::load_municipality(request.database, *code)
                    : throw base::NotFound{"municipality"};
    }
    if (query.has("location")) {
        auto const id = number_in_query(request.http, "location");
        return id ? locations::load_location(request.database, locations::LocationId{*id})
                  : throw base::NotFound{"location"};
    }
    return {};
}

} // namespace meetings
