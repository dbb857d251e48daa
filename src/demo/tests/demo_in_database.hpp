// One demo for all tests that only read it: to fill it takes seconds.
#pragma once

#include "demo/actions/fill_demo.hpp"
#include "support/source_folder.hpp"
#include "support/world.hpp"

#include <stdexcept>

namespace demo {

struct DemoInDatabase {
    explicit DemoInDatabase(std::string_view moment)
        : parts{
              .programme = world.programme,
              .catalogues = world.catalogues,
              .data_folder = support::source_folder() / "data",
              .base_url = "http://localhost:8080",
              .now = base::parse_iso_instant(moment).value(),
          }
    {
        if (!fill_demo(database, parts)) {
            throw std::logic_error{"the database of the test is not empty"};
        }
    }

    support::World world{}; // for the programme and the texts
    std::unique_ptr<database::Connection> connection = support::fresh_database();
    database::Connection& database = *connection;
    DemoParts parts;
};

// On a Wednesday morning.
inline DemoInDatabase& wednesday()
{
    static auto demo = DemoInDatabase{"2026-11-18T08:30:00Z"};
    return demo;
}

} // namespace demo
