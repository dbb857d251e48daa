// The national demo in a database of its own, for tests that count or read it.
#pragma once

#include "demo/actions/fill_nation.hpp"
#include "support/source_folder.hpp"
#include "support/world.hpp"

#include <stdexcept>

namespace demo {

constexpr auto end_of_2024 = base::Date{std::chrono::year{2024} / 12 / 31};

// One year; one in so many of the places and families, or all of the country.
inline NationWish wish_for_2024(std::uint64_t seed, int one_in = 1)
{
    return {.seed = seed, .years = 1, .until = end_of_2024, .one_in = one_in};
}

struct NationInDatabase {
    explicit NationInDatabase(NationWish const& wished)
        : parts{
              .programme = world.programme,
              .catalogues = world.catalogues,
              .data_folder = support::source_folder() / "data",
              .base_url = "http://localhost:8080",
              .now = base::parse_iso_instant("2024-12-31T17:00:00Z").value(),
          }
    {
        auto const told = [this](NationYear const& year) { years.push_back(year); };
        auto const filled = fill_nation(database, parts, wished, told);
        if (!filled) {
            throw std::logic_error{"the database of the test is not empty"};
        }
        report = *filled;
    }

    support::World world{}; // for the programme and the texts
    std::unique_ptr<database::Connection> connection = support::fresh_database();
    database::Connection& database = *connection;
    DemoParts parts;
    std::vector<NationYear> years;
    DemoReport report{};
};

constexpr auto one_in = 12;

// A twelfth of the country, for all tests that only read it: to fill it takes a second.
inline NationInDatabase& twelfth()
{
    static auto nation = NationInDatabase{wish_for_2024(1, one_in)};
    return nation;
}

} // namespace demo
