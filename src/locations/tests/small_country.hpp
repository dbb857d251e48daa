// A made-up country of three municipalities, two of which merge in 2027, as files and in a database.
#pragma once

#include "locations/tests/public_data_world.hpp"
#include "support/temporary_folder.hpp"

#include <filesystem>
#include <fstream>
#include <string>

namespace locations {

constexpr auto first_day_of_2026 =
    base::Date{std::chrono::year{2026}, std::chrono::January, std::chrono::day{1}};
constexpr auto first_day_of_2027 =
    base::Date{std::chrono::year{2027}, std::chrono::January, std::chrono::day{1}};
constexpr auto last_day_of_2026 =
    base::Date{std::chrono::year{2026}, std::chrono::December, std::chrono::day{31}};

struct EditionFiles {
    std::string municipalities;
    std::string aliases = "gm_code,alias\n";
    std::string postcodes;
    std::string places;
    std::string mergers = {};
    std::string outlines = {};
};

inline void
write_edition(std::filesystem::path const& folder, std::string const& first_day, EditionFiles const& files)
{
    auto const edition = folder / first_day;
    std::filesystem::create_directories(edition);
    std::ofstream{edition / "municipalities.csv"} << files.municipalities;
    std::ofstream{edition / "municipality_aliases.csv"} << files.aliases;
    std::ofstream{edition / "postcodes.csv"} << files.postcodes;
    std::ofstream{edition / "places.csv"} << files.places;
    if (!files.mergers.empty()) {
        std::ofstream{edition / "mergers.csv"} << files.mergers;
    }
    if (!files.outlines.empty()) {
        std::ofstream{edition / "outlines.csv"} << files.outlines;
    }
}

inline std::string const municipality_header =
    "gm_code,name_cbs,name_short,province_code,province,label_lat,label_lon,inhabitants,neighbour_gm_codes\n";

// A country of three: Noord and Zuid will merge into Nieuw, and Oost stays.
inline EditionFiles files_of_2026()
{
    return {
        .municipalities = municipality_header
                          + "GM0001,Noord,Noord,PV20,Groningen,53.0,6.0,1000,GM0002\n"
                            "GM0002,Zuid,Zuid,PV20,Groningen,52.9,6.0,2000,GM0001 GM0003\n"
                            "GM0003,Oost,Oost,PV20,Groningen,52.9,6.5,3000,GM0002\n",
        .aliases = "gm_code,alias\nGM0001,Noard\n",
        .postcodes = "pc4,gm_codes_all,lat,lon\n1001,GM0001,53.0,6.0\n1002,GM0002,52.9,6.0\n1003,GM0002 "
                     "GM0003,52.9,6.2\n",
        .places = "place,gm_code,lat,lon\nNoorddorp,GM0001,53.0,6.0\nZuiddorp,GM0002,52.9,6.0\n",
    };
}

inline EditionFiles files_of_2027()
{
    return {
        .municipalities = municipality_header
                          + "GM0009,Nieuw,Nieuw,PV20,Groningen,52.95,6.0,3100,GM0003\n"
                            "GM0003,Oosten,Oosten,PV20,Groningen,52.9,6.5,3001,GM0009\n",
        .postcodes =
            "pc4,gm_codes_all,lat,lon\n1001,GM0009,53.0,6.0\n1002,GM0009,52.9,6.0\n1003,GM0003,52.9,6.3\n",
        .places = "place,gm_code,lat,lon\nNoorddorp,GM0009,53.0,6.0\nZuiddorp,GM0009,52.9,6.1\n",
        .mergers = "from,to,date\nGM0001,GM0009,2027-01-01\nGM0002,GM0009,2027-01-01\n",
    };
}

// The small country of 2026, with Home-Start in Noord.
struct SmallCountry {
    SmallCountry()
    {
        write_edition(folder.path(), "2026-01-01", files_of_2026());
        load_public_data(database, folder.path());
        insert_test_offer(database, location, "GM0001");
    }

    support::TemporaryFolder folder;
    std::unique_ptr<database::Connection> connection = support::fresh_database();
    database::Connection& database = *connection;
    LocationId location = insert_test_location(database, "Home-Start Noord");
};

} // namespace locations
