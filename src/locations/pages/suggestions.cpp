#include "locations/pages/suggestions.hpp"

#include "locations/model/finder.hpp"
#include "locations/store/municipality_store.hpp"

#include <boost/json/array.hpp>
#include <boost/json/serialize.hpp>

namespace locations {

namespace {

constexpr auto fewest_letters = std::size_t{2};
constexpr auto most_names = 8;

boost::json::array names_for(accounts::PageRequest& request)
{
    auto names = boost::json::array{};
    auto const question = read_question(request.http.query.first("q"));
    auto const* const place = std::get_if<PlaceKey>(&question);
    if (place == nullptr || place->search_key.size() < fewest_letters) {
        return names;
    }
    for (auto const& name :
         list_names_beginning(request.database, place->search_key, request.today, most_names)) {
        names.emplace_back(name);
    }
    return names;
}

} // namespace

web::Response show_suggestions(accounts::PageRequest& request)
{
    return {
        .content_type = "application/json",
        .body = boost::json::serialize(names_for(request)),
        .headers = {{"Cache-Control", "public, max-age=3600"}},
    };
}

} // namespace locations
