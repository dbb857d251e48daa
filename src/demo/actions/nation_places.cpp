#include "demo/actions/nation_places.hpp"

#include "demo/model/nation/years.hpp"
#include "demo/store/neighbourhoods.hpp"
#include "locations/actions/fill_up_demo_offers.hpp"
#include "locations/actions/load_public_data.hpp"
#include "locations/actions/seed_known_offers.hpp"
#include "locations/store/edition_store.hpp"
#include "locations/store/location_store.hpp"
#include "locations/store/municipality_store.hpp"
#include "locations/store/offer_store.hpp"

#include <algorithm>
#include <array>

namespace demo {

namespace {

constexpr auto municipalities_of_location = std::size_t{2};

// Municipalities with an offer. 2013: about 130; 2020: 161; 2024: 180; the others lie between, or on the line
// before.
constexpr auto first_year_of_list = 2010;
constexpr auto municipalities_by_year =
    std::to_array({117, 121, 126, 130, 134, 139, 143, 148, 152, 157, 161, 166, 171, 175, 180});
constexpr auto fewer_each_year_before = 4;

int municipalities_in(int year)
{
    return year < first_year_of_list
               ? municipalities_by_year.front() - fewer_each_year_before * (first_year_of_list - year)
               : municipalities_by_year.at(static_cast<std::size_t>(year - first_year_of_list));
}

// Before all that is told.
int first_year_of_offers(NationWish const& wish, PublishedYear const& published)
{
    return std::min(first_year_of_list, first_year_of(wish, published));
}

// The day on which the public data knows the country.
base::Date day_of_map(database::Connection& database, NationWish const& wish)
{
    return std::max(wish.until, locations::find_newest_edition(database).value_or(wish.until));
}

int count_known(std::vector<locations::Offer> const& known, base::Date day)
{
    return static_cast<int>(std::ranges::count_if(known, [day](locations::Offer const& offer) {
        return offer.valid_from <= day;
    }));
}

// Made-up locations begin when fewer municipalities have an offer than there were.
void fill_up_by_year(database::Connection& database, NationWish const& wish, PublishedYear const& published)
{
    auto const known = locations::list_offers(database);
    auto const all_known = static_cast<int>(known.size());
    auto made_up = 0;
    for (auto year = first_year_of_offers(wish, published); year <= published.year; ++year) {
        auto const first_day = base::Date{std::chrono::year{year} / 1 / 1};
        auto const wanted = year == published.year ? published.municipalities - all_known
                                                   : municipalities_in(year) - count_known(known, first_day);
        auto const before = made_up;
        made_up = std::clamp(wanted, made_up, published.municipalities - all_known);
        if (made_up == before) {
            continue;
        }
        locations::fill_up_demo_offers(
            database,
            {.municipalities = static_cast<std::size_t>(all_known + made_up),
             .seed = wish.seed * 10'000 + static_cast<std::uint64_t>(year) + 1,
             .most_in_area = municipalities_of_location,
             .first_day = first_day},
            day_of_map(database, wish)
        );
    }
}

// A norm of one for about thirty families is not reached everywhere.
int count_coordinators(Place const& place)
{
    constexpr auto inhabitants_of_one = 90'000;
    auto inhabitants = 0;
    for (auto const& serving : place.servings) {
        inhabitants += serving.inhabitants;
    }
    return std::clamp(1 + inhabitants / inhabitants_of_one, 1, 4);
}

class PlaceReader {
public:
    PlaceReader(database::Connection& database, base::Date day)
        : neighbourhoods_{list_neighbourhoods(database)}
    {
        for (auto& municipality : locations::list_municipalities(database, day)) {
            municipalities_.emplace(municipality.code, municipality);
        }
        for (auto const& offer : locations::list_offers(database)) {
            offers_[offer.location].push_back(offer);
        }
    }

    std::vector<Place> read(database::Connection& database)
    {
        auto places = std::vector<Place>{};
        for (auto const& [location, offers] : offers_) {
            auto place = Place{
                .location = location,
                .name = locations::load_location(database, location).name,
                .servings = {},
                .coordinators = 1,
            };
            for (auto const& offer : offers) {
                place.servings.push_back(serving(offer));
            }
            place.coordinators = count_coordinators(place);
            places.push_back(std::move(place));
        }
        return places;
    }

private:
    Serving serving(locations::Offer const& offer)
    {
        auto const& municipality = municipalities_.at(offer.municipality);
        return {
            .municipality = offer.municipality.value(),
            .town = municipality.short_name,
            .inhabitants = municipality.inhabitants,
            .from = Day{offer.valid_from},
            .age_to_inclusive = offer.age_to_inclusive,
            .from_28_weeks = offer.from_28_weeks,
            .neighbourhoods = neighbourhoods_.at(offer.municipality.value()),
        };
    }

    std::map<std::string, std::vector<Neighbourhood>> neighbourhoods_;
    std::map<locations::MunicipalityCode, locations::Municipality> municipalities_;
    std::map<locations::LocationId, std::vector<locations::Offer>> offers_;
};

} // namespace

std::vector<Place> fill_places(
    database::Connection& database,
    DemoParts const& parts,
    NationWish const& wish,
    PublishedYear const& published
)
{
    // Known offers of which nobody knows since when begin before all that is told.
    auto const before_all = base::Date{std::chrono::year{first_year_of_offers(wish, published)} / 1 / 1};
    locations::load_public_data(database, parts.data_folder / "public");
    locations::seed_known_offers(database, parts.data_folder / "home_start_locations.csv", before_all);
    fill_up_by_year(database, wish, published);
    auto places = PlaceReader{database, day_of_map(database, wish)}.read(database);
    auto const told = std::max(std::size_t{1}, places.size() / static_cast<std::size_t>(wish.one_in));
    places.erase(places.begin() + static_cast<std::ptrdiff_t>(told), places.end());
    return places;
}

} // namespace demo
