#include "locations/actions/load_public_data.hpp"
#include "locations/store/finder_store.hpp"
#include "locations/tests/public_data_world.hpp"
#include "platform/base/csv.hpp"
#include "support/temporary_folder.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <chrono>
#include <fstream>

namespace locations {

namespace {

constexpr auto first_day_of_2027 =
    base::Date{std::chrono::year{2027}, std::chrono::January, std::chrono::day{1}};
constexpr auto last_day_of_2026 =
    base::Date{std::chrono::year{2026}, std::chrono::December, std::chrono::day{31}};

struct Files {
    std::string municipalities;
    std::string aliases = "gm_code,alias\n";
    std::string postcodes;
    std::string places;
    std::string mergers = {};
};

void write_edition(std::filesystem::path const& folder, std::string const& first_day, Files const& files)
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
}

std::string const municipality_header =
    "gm_code,name_cbs,name_short,province_code,province,label_lat,label_lon,inhabitants,neighbour_gm_codes\n";

// A country of three: Noord and Zuid will merge into Nieuw, and Oost stays.
Files files_of_2026()
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

Files files_of_2027()
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

std::string offered_in(SmallCountry& country, std::string_view typed, base::Date day)
{
    auto const answer = answer_finder(country.database, typed, day);
    auto const* offered = std::get_if<Offered>(&answer);
    return offered != nullptr ? offered->municipality.name : "";
}

// What loading an edition says that is wrong in it.
std::string refusal(Files const& files, std::string const& first_day = "2026-01-01")
{
    auto const folder = support::TemporaryFolder{};
    write_edition(folder.path(), first_day, files);
    auto const connection = support::fresh_database();
    try {
        load_public_data(*connection, folder.path());
    } catch (base::CsvError const& error) {
        auto const what = std::string{error.what()};
        return what.substr(what.rfind('/') + 1);
    }
    return "";
}

Files with(std::string Files::* file, std::string const& text)
{
    auto files = files_of_2026();
    files.*file += text;
    return files;
}

} // namespace

TEST_CASE("the public data of the product holds every municipality, postcode and place")
{
    auto const connection = support::fresh_database();

    auto const changes = load_public_data(*connection, data_folder / "public");

    auto const municipalities = list_municipalities(*connection, today);
    CHECK(municipalities.size() == 342);
    CHECK(changes.changed == 0);
    CHECK(changes.ended == 0);
    auto rows = connection->query(R"sql(
        SELECT (SELECT count(*) FROM postcodes), (SELECT count(*) FROM places),
               (SELECT count(*) FROM postcode_municipalities)
    )sql");
    REQUIRE(rows.next());
    CHECK(rows.integer(0) == 4086);
    CHECK(rows.integer(1) == 2501);
    CHECK(rows.integer(2) == 4144);
    CHECK(load_municipality(*connection, code("GM0197")).province == "Gelderland");
    CHECK(list_neighbours(*connection, code("GM0197")).size() >= 3);
}

TEST_CASE("loading the same files again changes nothing")
{
    auto const connection = support::fresh_database();
    load_public_data(*connection, data_folder / "public");

    CHECK(load_public_data(*connection, data_folder / "public") == EditionChanges{});
}

TEST_CASE("before a merger the old municipality is offered, and from its day on the new one")
{
    auto country = SmallCountry{};
    write_edition(country.folder.path(), "2027-01-01", files_of_2027());

    load_public_data(country.database, country.folder.path());

    CHECK(offered_in(country, "1001", last_day_of_2026) == "Noord");
    CHECK(offered_in(country, "1001", first_day_of_2027) == "Nieuw");
    CHECK(offered_in(country, "1002", last_day_of_2026) == "");
    CHECK(offered_in(country, "1002", first_day_of_2027) == "Nieuw");
    CHECK(offered_in(country, "Noorddorp", last_day_of_2026) == "Noord");
    CHECK(offered_in(country, "Noorddorp", first_day_of_2027) == "Nieuw");
    CHECK(offered_in(country, "Nieuw", last_day_of_2026) == "");
    CHECK(offered_in(country, "Nieuw", first_day_of_2027) == "Nieuw");
}

TEST_CASE("the name and code of a municipality that is gone lead to what took its place")
{
    auto country = SmallCountry{};
    write_edition(country.folder.path(), "2027-01-01", files_of_2027());
    load_public_data(country.database, country.folder.path());

    CHECK(offered_in(country, "Noord", last_day_of_2026) == "Noord");
    CHECK(offered_in(country, "Noord", first_day_of_2027) == "Nieuw");
    CHECK(offered_in(country, "GM0002", first_day_of_2027) == "Nieuw");
}

TEST_CASE("a new edition ends, adds and changes what differs, and nothing more")
{
    auto country = SmallCountry{};
    write_edition(country.folder.path(), "2027-01-01", files_of_2027());

    load_public_data(country.database, country.folder.path());

    CHECK(list_municipalities(country.database, last_day_of_2026).size() == 3);
    CHECK(list_municipalities(country.database, first_day_of_2027).size() == 2);
    auto const oosten = load_municipality(country.database, code("GM0003"));
    CHECK(oosten.name == "Oosten");
    CHECK(oosten.inhabitants == 3001);
    CHECK(
        oosten.valid_from == base::Date{std::chrono::year{2026}, std::chrono::January, std::chrono::day{1}}
    );
    CHECK(load_municipality(country.database, code("GM0001")).valid_to == last_day_of_2026);
    CHECK(list_neighbours(country.database, code("GM0003")) == std::vector{code("GM0009")});
    auto const postcode = *Postcode::parse("1003");
    CHECK(list_municipalities_of(country.database, postcode, last_day_of_2026).size() == 2);
    CHECK(list_municipalities_of(country.database, postcode, first_day_of_2027).size() == 1);
    CHECK(load_public_data(country.database, country.folder.path()) == EditionChanges{});
    CHECK(list_offers(country.database).size() == 2);
}

TEST_CASE("two editions at once give the same as one after the other")
{
    auto country = SmallCountry{};
    auto const folder = support::TemporaryFolder{};
    write_edition(folder.path(), "2026-01-01", files_of_2026());
    write_edition(folder.path(), "2027-01-01", files_of_2027());
    auto const fresh = support::fresh_database();
    load_public_data(*fresh, folder.path());
    auto const at_once = list_municipalities(*fresh, first_day_of_2027);

    CHECK(at_once.size() == 2);
    CHECK(load_municipality(*fresh, code("GM0001")).valid_to == last_day_of_2026);
}

TEST_CASE("an older edition is left alone once a newer one is loaded")
{
    auto country = SmallCountry{};
    write_edition(country.folder.path(), "2025-01-01", files_of_2027());

    CHECK(load_public_data(country.database, country.folder.path()) == EditionChanges{});
}

TEST_CASE("a correction of the same edition changes what was wrong")
{
    auto country = SmallCountry{};
    auto corrected = files_of_2026();
    corrected.places = "place,gm_code,lat,lon\nNoorddorp,GM0002,53.0,6.0\nZuiddorp,GM0002,52.9,6.1\n";
    write_edition(country.folder.path(), "2026-01-01", corrected);

    auto const changes = load_public_data(country.database, country.folder.path());

    CHECK(changes == EditionChanges{.added = 1, .changed = 1, .ended = 1});
    CHECK(offered_in(country, "Noorddorp", today) == "");
}

TEST_CASE(
    "an edition in which a municipality with an offer is gone without a word is refused, and changes nothing"
)
{
    auto country = SmallCountry{};
    auto files = files_of_2027();
    files.mergers = "from,to,date\nGM0002,GM0009,2027-01-01\n";
    write_edition(country.folder.path(), "2027-01-01", files);

    CHECK_THROWS_WITH_AS(
        load_public_data(country.database, country.folder.path()),
        "GM0001 (Noord) has an offer and is gone; say in mergers.csv what took its place",
        EditionError
    );

    CHECK(list_municipalities(country.database, first_day_of_2027).size() == 3);
    CHECK(offered_in(country, "1001", first_day_of_2027) == "Noord");
}

TEST_CASE("a merger of a municipality that never was is refused")
{
    auto country = SmallCountry{};
    auto files = files_of_2027();
    files.mergers += "GM0007,GM0009,2027-01-01\n";
    write_edition(country.folder.path(), "2027-01-01", files);

    CHECK_THROWS_AS(load_public_data(country.database, country.folder.path()), EditionError);
}

TEST_CASE("a code that was gone cannot come back, and the edition that brought it must keep it")
{
    auto country = SmallCountry{};
    write_edition(country.folder.path(), "2027-01-01", files_of_2027());
    load_public_data(country.database, country.folder.path());
    write_edition(country.folder.path(), "2028-01-01", files_of_2026());
    CHECK_THROWS_AS(load_public_data(country.database, country.folder.path()), EditionError);

    std::filesystem::remove_all(country.folder.path() / "2028-01-01");
    auto without_new = files_of_2027();
    without_new.municipalities = municipality_header + "GM0003,Oosten,Oosten,PV20,Groningen,52.9,6.5,3001,\n";
    without_new.postcodes = "pc4,gm_codes_all,lat,lon\n1003,GM0003,52.9,6.3\n";
    without_new.places = "place,gm_code,lat,lon\n";
    without_new.mergers = "";
    std::filesystem::remove(country.folder.path() / "2027-01-01" / "mergers.csv");
    write_edition(country.folder.path(), "2027-01-01", without_new);
    CHECK_THROWS_AS(load_public_data(country.database, country.folder.path()), EditionError);
}

TEST_CASE("a faulty file is refused with its name and line")
{
    CHECK(
        refusal(with(&Files::postcodes, "12345,GM0001,53,6\n"))
        == "postcodes.csv:5: '12345' is not the four digits of a postcode"
    );
    CHECK(refusal(with(&Files::postcodes, "1001,GM0001,53,6\n")) == "postcodes.csv:5: this is here twice");
    CHECK(
        refusal(with(&Files::postcodes, "1009,GM0008,53,6\n"))
        == "postcodes.csv:5: no municipality has the code GM0008"
    );
    CHECK(
        refusal(with(&Files::postcodes, "1009,,53,6\n"))
        == "postcodes.csv:5: this postcode lies in no municipality"
    );
    CHECK(
        refusal(with(&Files::places, "Ver,GM0001,13,6\n"))
        == "places.csv:4: this point does not lie in the Netherlands"
    );
    CHECK(refusal(with(&Files::places, ",GM0001,53,6\n")) == "places.csv:4: 'place' is empty");
    CHECK(
        refusal(with(&Files::aliases, "0001,Alias\n"))
        == "municipality_aliases.csv:3: '0001' is not the code of a municipality"
    );
    CHECK(
        refusal(with(&Files::municipalities, "GM0004,West,West,PV20,Groningen,53,6,x,\n"))
        == "municipalities.csv:5: 'x' in 'inhabitants' is not a whole number"
    );
    CHECK(
        refusal(with(&Files::municipalities, "GM0004,West,West,PV20,Groningen,53,6,-1,\n"))
        == "municipalities.csv:5: fewer than no inhabitants"
    );
    CHECK(
        refusal(with(&Files::mergers, "from,to,date\nGM0001,GM0002,2026-01-01\n"))
        == "mergers.csv:2: GM0001 is still among the municipalities of this edition"
    );
    CHECK(
        refusal(with(&Files::mergers, "from,to,date\nGM0008,GM0002,2027-01-01\n"))
        == "mergers.csv:2: this merger is later than the first day of this edition"
    );
    CHECK(refusal({}).starts_with("municipalities.csv:1: "));
}

TEST_CASE("a folder without editions, or one with another name, is refused")
{
    auto const connection = support::fresh_database();
    auto const folder = support::TemporaryFolder{};
    CHECK_THROWS_AS(load_public_data(*connection, folder.path()), EditionError);

    write_edition(folder.path(), "volgend-jaar", files_of_2026());
    CHECK_THROWS_AS(load_public_data(*connection, folder.path()), EditionError);
}

} // namespace locations
