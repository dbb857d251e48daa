// The map of the country, drawn by the server: every municipality is a link.
#pragma once

#include "locations/model/municipality.hpp"
#include "locations/model/outline.hpp"
#include "platform/database/connection.hpp"
#include "platform/text/texts.hpp"

#include <span>
#include <string>
#include <vector>

namespace locations {

struct MapShape {
    std::string path;
    std::size_t municipality; // its index
};

struct MunicipalityOnMap {
    Municipality municipality;
    bool offered;
};

// The municipalities of a province, by name.
struct ProvinceOnMap {
    std::string name;
    std::size_t first; // index of its first municipality
    std::size_t count;
    std::size_t offered;
};

struct CountryMap {
    MapFrame frame;
    std::vector<MunicipalityOnMap> municipalities; // by province, then by name: the order of the keyboard
    std::vector<ProvinceOnMap> provinces;
    std::vector<MapShape> shapes; // in the order of their municipalities
};

// As it is on this day. A shape of a municipality that merged since the map was drawn leads to what took its
// place.
CountryMap load_country_map(database::Connection& database, base::Date day);

std::span<MunicipalityOnMap const> municipalities_of(CountryMap const& map, ProvinceOnMap const& province);

// "Aalten: hier is Home-Start"
std::string name_on_map(MunicipalityOnMap const& municipality, text::Texts const& texts);

// "12 van 18 gemeenten"
std::string offered_in_words(ProvinceOnMap const& province, text::Texts const& texts);

} // namespace locations
