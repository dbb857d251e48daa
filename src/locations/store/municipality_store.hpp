// Reads the tables of municipalities, postcodes and places. They are written by edition_store.hpp only.
#pragma once

#include "locations/model/finder.hpp"
#include "locations/model/near_names.hpp"
#include "locations/model/public_data.hpp"
#include "platform/database/connection.hpp"

#include <string_view>
#include <vector>

namespace locations {

// As it is or was, whatever the day.
std::optional<Municipality> find_municipality(database::Connection& database, MunicipalityCode const& code);

// Throws base::NotFound.
Municipality load_municipality(database::Connection& database, MunicipalityCode const& code);

// Those that exist on this day, by code.
std::vector<Municipality> list_municipalities(database::Connection& database, base::Date day);

// The neighbours of a municipality on this day, by code.
std::vector<Municipality>
list_neighbours(database::Connection& database, MunicipalityCode const& municipality, base::Date day);

// Those with at least one offer that is valid on this day, by code.
std::vector<Municipality> list_municipalities_with_offer(database::Connection& database, base::Date day);

// The nearest of them to a municipality, itself left out, and a few more: on a flat map, which is all the
// database knows of distances.
std::vector<Municipality> list_with_offer_near(
    database::Connection& database, Municipality const& here, std::size_t count, base::Date day
);

// Those in which a postcode lies on this day.
std::vector<Municipality>
list_municipalities_of(database::Connection& database, Postcode const& postcode, base::Date day);

// The municipalities of this name and, when it may be of anything, the places, each with its municipality.
// Municipalities that are gone come too: their name is still in use.
std::vector<MunicipalityChoice>
list_named(database::Connection& database, PlaceKey const& name, base::Date day);

// What this municipality is on this day: itself, or what took its place. Nothing when it does not exist yet.
std::vector<Municipality>
list_successors(database::Connection& database, Municipality const& municipality, base::Date day);

// Every name in use on this day that near_names() can find for this key; a name may come twice.
std::vector<KnownName> list_names_near(database::Connection& database, std::string_view key, base::Date day);

// Names in use on this day that begin so: what is called just so first, then municipalities, then by name.
// The key is as search_key() gives it.
std::vector<std::string>
list_names_beginning(database::Connection& database, std::string_view key, base::Date day, int most);

} // namespace locations
