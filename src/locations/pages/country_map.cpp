#include "locations/pages/country_map.hpp"

#include "locations/store/municipality_store.hpp"
#include "locations/store/outline_store.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace locations {

namespace {

constexpr auto margin_of_map = 2;

std::vector<MunicipalityOnMap> municipalities_on_map(database::Connection& database, base::Date day)
{
    auto offered = std::set<MunicipalityCode>{};
    for (auto const& municipality : list_municipalities_with_offer(database, day)) {
        offered.insert(municipality.code);
    }
    auto all = std::vector<MunicipalityOnMap>{};
    for (auto& municipality : list_municipalities(database, day)) {
        auto const is_offered = offered.contains(municipality.code);
        all.push_back({.municipality = std::move(municipality), .offered = is_offered});
    }
    std::ranges::sort(all, {}, [](MunicipalityOnMap const& here) {
        auto const& municipality = here.municipality;
        return std::tie(municipality.province, municipality.short_name, municipality.code);
    });
    return all;
}

std::vector<ProvinceOnMap> provinces_of(std::vector<MunicipalityOnMap> const& municipalities)
{
    auto provinces = std::vector<ProvinceOnMap>{};
    for (std::size_t index = 0; index < municipalities.size(); ++index) {
        auto const& [municipality, offered] = municipalities[index];
        if (provinces.empty() || provinces.back().name != municipality.province) {
            provinces.push_back({.name = municipality.province, .first = index, .count = 0, .offered = 0});
        }
        ++provinces.back().count;
        provinces.back().offered += offered ? 1 : 0;
    }
    return provinces;
}

using Indices = std::map<MunicipalityCode, std::size_t>;

Indices indices_by_code(std::vector<MunicipalityOnMap> const& municipalities)
{
    auto indices = Indices{};
    for (std::size_t index = 0; index < municipalities.size(); ++index) {
        indices.emplace(municipalities[index].municipality.code, index);
    }
    return indices;
}

std::optional<std::size_t> index_of(
    database::Connection& database, MunicipalityCode const& drawn, Indices const& indices, base::Date day
)
{
    if (auto const found = indices.find(drawn); found != indices.end()) {
        return found->second;
    }
    for (auto const& successor : list_successors(database, load_municipality(database, drawn), day)) {
        if (auto const found = indices.find(successor.code); found != indices.end()) {
            return found->second;
        }
    }
    return std::nullopt;
}

} // namespace

CountryMap load_country_map(database::Connection& database, base::Date day)
{
    auto map = CountryMap{};
    map.municipalities = municipalities_on_map(database, day);
    map.provinces = provinces_of(map.municipalities);
    auto const indices = indices_by_code(map.municipalities);
    auto outlines = list_outlines(database, day);
    map.frame = frame_around(outlines, margin_of_map);
    for (auto& outline : outlines) {
        if (auto const index = index_of(database, outline.municipality, indices, day)) {
            map.shapes.push_back({.path = std::move(outline.path), .municipality = *index});
        }
    }
    std::ranges::stable_sort(map.shapes, {}, &MapShape::municipality);
    return map;
}

std::span<MunicipalityOnMap const> municipalities_of(CountryMap const& map, ProvinceOnMap const& province)
{
    return std::span{map.municipalities}.subspan(province.first, province.count);
}

std::string name_on_map(MunicipalityOnMap const& municipality, text::Texts const& texts)
{
    auto const words = municipality.offered ? texts.translate("{municipality}: hier is Home-Start")
                                            : texts.translate("{municipality}: nog geen Home-Start");
    return text::fill(words, {{"municipality", municipality.municipality.short_name}});
}

std::string offered_in_words(ProvinceOnMap const& province, text::Texts const& texts)
{
    auto const words = texts.plural(
        "{offered} van {count} gemeente",
        "{offered} van {count} gemeenten",
        static_cast<std::int64_t>(province.count)
    );
    return text::fill(
        words,
        {{"offered", texts.number(static_cast<std::int64_t>(province.offered))},
         {"count", texts.number(static_cast<std::int64_t>(province.count))}}
    );
}

} // namespace locations
