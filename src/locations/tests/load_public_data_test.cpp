#include "locations/actions/load_public_data.hpp"
#include "locations/store/finder_store.hpp"
#include "locations/store/outline_store.hpp"
#include "locations/tests/public_data_world.hpp"
#include "locations/tests/small_country.hpp"

#include <doctest/doctest.h>

namespace locations {

namespace {

std::string offered_in(SmallCountry& country, std::string_view typed, base::Date day)
{
    auto const answer = answer_finder(country.database, typed, day);
    auto const* offered = std::get_if<Offered>(&answer);
    return offered != nullptr ? offered->municipality.name : "";
}

std::string neighbours_of_oost(SmallCountry& country, base::Date day)
{
    auto names = std::string{};
    for (auto const& neighbour : list_neighbours(country.database, code("GM0003"), day)) {
        names += neighbour.name;
    }
    return names;
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
    CHECK(rows.integer(2) == 4140);
    CHECK(load_municipality(*connection, code("GM0197")).province == "Gelderland");
    CHECK(list_neighbours(*connection, code("GM0197"), today).size() >= 3);
    CHECK(list_outlines(*connection, today).size() == 342);
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
    CHECK(oosten.valid_from == first_day_of_2026);
    CHECK(load_municipality(country.database, code("GM0001")).valid_to == last_day_of_2026);
    CHECK(neighbours_of_oost(country, last_day_of_2026) == "Zuid");
    CHECK(neighbours_of_oost(country, first_day_of_2027) == "Nieuw");
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

TEST_CASE("a folder without editions, or one with another name, is refused")
{
    auto const connection = support::fresh_database();
    auto const folder = support::TemporaryFolder{};
    CHECK_THROWS_AS(load_public_data(*connection, folder.path()), EditionError);

    write_edition(folder.path(), "volgend-jaar", files_of_2026());
    CHECK_THROWS_AS(load_public_data(*connection, folder.path()), EditionError);
}

} // namespace locations
