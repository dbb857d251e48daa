#include "matching/pages/klik_by_location_page.hpp"

#include "locations/store/location_store.hpp"
#include "matching/pages/klik_by_location.html.hpp"
#include "matching/pages/results_pages.hpp"
#include "matching/store/klik_count_store.hpp"

#include <map>

namespace matching {

std::string words_for(std::optional<KlikRate> const& told, text::Texts const& texts)
{
    return told ? words_for(*told, texts) : texts.translate("te weinig");
}

web::Response show_klik_by_location(accounts::SignedInRequest& request)
{
    auto const& texts = request.texts;
    auto const counts = count_kliks(request.database, base::add_days(request.today, -days_looked_back));
    auto const told = side_by_side(counts);
    auto by_location = std::map<people::LocationId, ToldKlik>{};
    for (auto index = std::size_t{0}; index < counts.size(); ++index) {
        by_location[counts[index].location] = told.locations[index];
    }
    auto page = KlikByLocationPage{
        .nation = {.name = texts.translate("Heel het land"), .demo = false, .told = told.nation},
        .locations = {},
        .without_any = 0,
    };
    for (auto const& location : locations::list_locations(request.database)) {
        auto const found = by_location.find(location.id);
        if (found == by_location.end()) {
            ++page.without_any;
        } else {
            page.locations.push_back({.name = location.name, .demo = location.demo, .told = found->second});
        }
    }
    return web::html(render_klik_by_location(request, page));
}

} // namespace matching
