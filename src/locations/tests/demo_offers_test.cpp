#include "locations/actions/fill_up_demo_offers.hpp"
#include "locations/actions/seed_known_offers.hpp"
#include "locations/model/demo_spread.hpp"
#include "locations/store/finder_store.hpp"
#include "locations/tests/public_data_world.hpp"
#include "platform/base/csv.hpp"
#include "support/temporary_folder.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <set>

namespace locations {

namespace {

// The public data without any offer.
struct DemoWorld {
    DemoWorld() { load_public_data(database, data_folder / "public"); }

    KnownOffersReport seed()
    {
        return seed_known_offers(database, data_folder / "home_start_locations.csv", today);
    }

    std::unique_ptr<database::Connection> connection = support::fresh_database();
    database::Connection& database = *connection;
};

OfferHere only_offer(DemoWorld& world, std::string_view typed)
{
    auto const answer = std::get<Offered>(answer_finder(world.database, typed, today));
    REQUIRE(answer.offers.size() == 1);
    return answer.offers.front();
}

} // namespace

TEST_CASE("the known offers become real locations, with one location for a team of several municipalities")
{
    auto world = DemoWorld{};

    auto const report = world.seed();

    CHECK(report.offers == 45);
    REQUIRE(report.skipped.size() == 1);
    CHECK(report.skipped[0].place.starts_with("De Liemers"));
    CHECK(report.skipped[0].reason == "the source names no municipality");
    CHECK(list_municipalities_with_offer(world.database, today).size() == 45);
    auto const aalten = only_offer(world, "Aalten");
    CHECK(aalten.location.name == "Home-Start Yunio");
    CHECK(aalten.location.organisation_name == "Yunio");
    CHECK_FALSE(aalten.location.demo);
    CHECK(aalten.offer.age_to_inclusive == 13);
    CHECK(aalten.offer.from_28_weeks);
    CHECK(aalten.offer.source.year == 2021);
    CHECK(aalten.offer.source.url == "https://jaarverslag.yunio.nl/aalten/2021/home-start-aalten");
    CHECK(only_offer(world, "Winterswijk").location.id == aalten.location.id);
    CHECK(only_offer(world, "Berkelland").location.id == aalten.location.id);
}

TEST_CASE("the teams of one organisation are locations of that organisation")
{
    auto world = DemoWorld{};
    world.seed();

    auto const rheden = only_offer(world, "GM0275").location;
    auto const zutphen = only_offer(world, "Zutphen").location;
    CHECK(rheden.name == "Home-Start Humanitas Rheden");
    CHECK(zutphen.name == "Home-Start Humanitas Zutphen");
    CHECK(rheden.organisation == zutphen.organisation);
    CHECK(only_offer(world, "Dantumadiel").location.name == "Home-Start Humanitas Noordoost Friesland");
    CHECK(only_offer(world, "sudwest fryslan").location.name == "Home-Start Humanitas Fryslân");
    CHECK(only_offer(world, "Emmen").location.name == "Home-Start Zuidoost Drenthe");
    CHECK(only_offer(world, "GM0453").location.name == "Home-Start Velsen");
    CHECK(only_offer(world, "GM0453").location.organisation_name == "Home-Start Velsen");
}

TEST_CASE("where the source is silent an offer has the core ages and no pregnancy")
{
    auto world = DemoWorld{};
    world.seed();

    auto const emmen = only_offer(world, "Emmen").offer;
    CHECK(emmen.age_from == 0);
    CHECK(emmen.age_to_inclusive == 6);
    CHECK_FALSE(emmen.from_28_weeks);
}

TEST_CASE("the known offers are seeded once")
{
    auto world = DemoWorld{};
    world.seed();

    auto const again = world.seed();

    CHECK(again.offers == 0);
    CHECK(again.locations == 0);
    CHECK(again.organisations == 0);
}

TEST_CASE("a known offer with a code that does not exist is refused with its line")
{
    auto world = DemoWorld{};
    auto const folder = support::TemporaryFolder{};
    auto const file = folder.path() / "known.csv";
    std::ofstream{file
    } << "gm_code,municipality_2026,province,municipality_in_source,organisation,child_age_from,"
         "child_age_to_incl,from_28_weeks_pregnancy,source_year,source_url\n"
         "GM9999,X,Y,X,Z,0,6,yes,2020,https://voorbeeld.nl\n";

    CHECK_THROWS_WITH_AS(
        seed_known_offers(world.database, file, today),
        (file.string() + ":2: no municipality has the code 'GM9999'").c_str(),
        base::CsvError
    );
    CHECK(list_locations(world.database).empty());
}

TEST_CASE("made-up locations bring the municipalities with an offer to 180, and are marked")
{
    auto world = DemoWorld{};
    world.seed();

    auto const report = fill_up_demo_offers(world.database, {.municipalities = 180, .seed = 1}, today);

    CHECK(report.offers == 135);
    auto const offered = list_municipalities_with_offer(world.database, today);
    CHECK(offered.size() == 180);
    auto provinces = std::set<std::string>{};
    for (auto const& municipality : offered) {
        provinces.insert(municipality.province);
    }
    CHECK(provinces.size() == 12);
    for (auto const& location : list_locations(world.database)) {
        auto const offers = list_offers_of(world.database, location.id, today);
        CHECK(location.demo == location.name.starts_with("Home-Start Voorbeeld "));
        CHECK((!location.demo || (!offers.empty() && offers.size() <= 4)));
        CHECK(std::ranges::all_of(offers, [&](Offer const& offer) { return offer.demo == location.demo; }));
    }
}

TEST_CASE("filling up again changes nothing")
{
    auto world = DemoWorld{};
    fill_up_demo_offers(world.database, {.municipalities = 30, .seed = 1}, today);

    CHECK(fill_up_demo_offers(world.database, {.municipalities = 30, .seed = 2}, today).offers == 0);
}

TEST_CASE("the same seed spreads made-up locations in the same way, another seed in another")
{
    auto world = DemoWorld{};
    auto country = DemoCountry{
        .municipalities = list_municipalities(world.database, today), .neighbours = {}, .with_offer = {}
    };
    for (auto const& municipality : country.municipalities) {
        auto& neighbours = country.neighbours[municipality.code];
        for (auto const& neighbour : list_neighbours(world.database, municipality.code, today)) {
            neighbours.push_back(neighbour.code);
        }
    }
    auto const middles = [&](std::uint64_t seed) {
        auto codes = std::vector<MunicipalityCode>{};
        for (auto const& area : spread_demo_areas(country, 180, seed)) {
            codes.push_back(area.municipalities.front());
        }
        return codes;
    };

    CHECK(middles(7) == middles(7));
    CHECK(middles(7) != middles(8));
    auto everywhere = std::size_t{0};
    for (auto const& area : spread_demo_areas(country, 1000, 7)) {
        everywhere += area.municipalities.size();
    }
    CHECK(everywhere == 342);
}

} // namespace locations
