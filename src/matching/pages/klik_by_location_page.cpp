#include "matching/pages/klik_by_location_page.hpp"

#include "locations/store/location_store.hpp"
#include "matching/pages/klik_by_location.html.hpp"
#include "matching/store/klik_count_store.hpp"

#include <algorithm>
#include <map>

namespace matching {

namespace {

std::string rate_in_words(std::optional<KlikRate> const& rate, std::string words, text::Texts const& texts)
{
    if (!rate) {
        return texts.translate("te weinig");
    }
    auto const percent = rate->percent();
    return percent
               ? text::fill(
                     words, {{"percent", std::to_string(*percent)}, {"all", std::to_string(rate->decided)}}
                 )
               : texts.translate("nog geen");
}

KlikLine line_of(std::string name, bool demo, ToldKlik const& told, text::Texts const& texts)
{
    return {
        .name = std::move(name),
        .demo = demo,
        .decided = told.all ? std::to_string(told.all->decided) : texts.translate("te weinig"),
        .all = percent_in_words(told.all, texts),
        .first = share_in_words(told.first, texts),
        .lower = share_in_words(told.lower, texts),
    };
}

// A location where nothing was decided yet has nothing to hide.
constexpr auto nothing_decided = ToldKlik{.all = KlikRate{}, .first = KlikRate{}, .lower = KlikRate{}};

} // namespace

std::string percent_in_words(std::optional<KlikRate> const& rate, text::Texts const& texts)
{
    return rate_in_words(rate, "{percent}%", texts);
}

std::string share_in_words(std::optional<KlikRate> const& rate, text::Texts const& texts)
{
    return rate_in_words(rate, texts.translate("{percent}% van {all}"), texts);
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
        .nation = line_of(texts.translate("Heel het land"), false, told.nation, texts), .locations = {}
    };
    for (auto const& location : locations::list_locations(request.database)) {
        auto const found = by_location.find(location.id);
        auto const& klik = found == by_location.end() ? nothing_decided : found->second;
        page.locations.push_back(line_of(location.name, location.demo, klik, texts));
    }
    return web::html(render_klik_by_location(request, page));
}

} // namespace matching
