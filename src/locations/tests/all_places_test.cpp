// Every postcode and every place of the public data, asked for as a visitor does.
#include "locations/actions/read_edition.hpp"
#include "locations/model/search_key.hpp"
#include "locations/store/finder_store.hpp"
#include "locations/tests/public_data_world.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <set>

namespace locations {

namespace {

using Codes = std::set<MunicipalityCode>;

// The municipalities of an answer: one when it answers, several when it asks.
Codes codes_in(FinderAnswer const& answer)
{
    auto codes = Codes{};
    if (auto const* const which = std::get_if<WhichMunicipality>(&answer)) {
        for (auto const& choice : which->choices) {
            codes.insert(choice.municipality.code);
        }
    } else if (auto const* const municipality = municipality_of(answer)) {
        codes.insert(municipality->code);
    }
    return codes;
}

// The public data as its files have it, and a database without offers: what is asked is where, not what.
struct AllPlaces {
    AllPlaces() { load_public_data(database, data_folder / "public"); }

    Codes ask(std::string_view typed) { return codes_in(answer_finder(database, typed, today)); }

    std::map<std::string, Codes> municipalities_by_place() const
    {
        auto places = std::map<std::string, Codes>{};
        for (auto const& place : edition.places) {
            places[place.name].insert(place.municipality);
        }
        return places;
    }

    // All that is called so: places, also without what tells them from namesakes, and municipalities.
    std::map<std::string, Codes> municipalities_by_key() const
    {
        auto keys = std::map<std::string, Codes>{};
        for (auto const& place : edition.places) {
            keys[search_key(place.name)].insert(place.municipality);
            keys[search_key(without_namesake_mark(place.name))].insert(place.municipality);
        }
        for (auto const& municipality : edition.municipalities) {
            keys[search_key(municipality.name)].insert(municipality.code);
            keys[search_key(municipality.short_name)].insert(municipality.code);
        }
        for (auto const& alias : edition.aliases) {
            keys[search_key(alias.alias)].insert(alias.municipality);
        }
        return keys;
    }

    Edition edition = read_edition(
        data_folder / "public" / "2026-01-01",
        base::Date{std::chrono::year{2026}, std::chrono::January, std::chrono::day{1}}
    );
    std::unique_ptr<database::Connection> connection = support::fresh_database();
    database::Connection& database = *connection;
};

} // namespace

TEST_CASE("every postcode in several municipalities asks, and every other gives its municipality")
{
    auto all = AllPlaces{};
    auto asking = 0;
    for (auto const& [digits, municipalities, point] : all.edition.postcodes) {
        CAPTURE(digits);
        auto const expected = Codes{municipalities.begin(), municipalities.end()};
        CHECK(all.ask(digits) == expected);
        asking += expected.size() > 1 ? 1 : 0;
    }

    // GeoNames has 55; one of them, 9999, was corrected with the boundaries and is no longer in two.
    CHECK(asking == 54);
    CHECK(all.edition.postcodes.size() == 4086);
}

TEST_CASE("every place of which there are several asks, and names all its municipalities")
{
    auto all = AllPlaces{};
    auto asking = 0;
    for (auto const& [name, municipalities] : all.municipalities_by_place()) {
        if (municipalities.size() > 1) {
            CAPTURE(name);
            auto const asked = all.ask(name);
            CHECK(std::ranges::includes(asked, municipalities));
            CHECK(asked.size() > 1);
            ++asking;
        }
    }

    CHECK(asking == 70);
}

TEST_CASE("a place of which there is one asks only when something else is called the same")
{
    auto all = AllPlaces{};
    auto const called = all.municipalities_by_key();
    auto single = 0;
    auto asking = 0;
    for (auto const& [name, municipalities] : all.municipalities_by_place()) {
        if (municipalities.size() == 1) {
            CAPTURE(name);
            auto const& expected = called.at(search_key(name));
            CHECK(all.ask(name) == expected);
            CHECK(expected.contains(*municipalities.begin()));
            asking += expected.size() > 1 ? 1 : 0;
            ++single;
        }
    }

    // Namesakes that only a mark tells apart ("Hengelo" and "Hengelo (Gld)"), and municipalities with the
    // name of a place elsewhere (Beuningen in Losser).
    CHECK(single == 2356);
    CHECK(asking == 13);
}

TEST_CASE("every municipality is found by its name, and after the word gemeente it means no village")
{
    auto all = AllPlaces{};
    auto const called = all.municipalities_by_key();
    auto municipalities_of_name = std::map<std::string, Codes>{};
    for (auto const& municipality : all.edition.municipalities) {
        municipalities_of_name[municipality.short_name].insert(municipality.code);
    }
    for (auto const& [name, codes] : municipalities_of_name) {
        CAPTURE(name);
        CHECK(all.ask(name) == called.at(search_key(name)));
        CHECK(all.ask("Gemeente " + name) == codes);
    }
    CHECK(municipalities_of_name.size() == 341); // Bergen is the name of two
}

} // namespace locations
