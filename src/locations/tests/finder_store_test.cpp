#include "locations/store/finder_store.hpp"
#include "locations/store/municipality_store.hpp"
#include "locations/store/postcode_store.hpp"
#include "locations/tests/public_data_world.hpp"

#include <doctest/doctest.h>

#include <algorithm>

namespace locations {

namespace {

FinderAnswer ask(PublicDataWorld& world, std::string_view typed)
{
    return answer_finder(world.database, typed, today);
}

// The municipality whose offers are named or missing.
std::string municipality(FinderAnswer const& answer)
{
    if (auto const* offered = std::get_if<Offered>(&answer)) {
        return offered->municipality.name;
    }
    auto const* not_offered = std::get_if<NotOffered>(&answer);
    return not_offered != nullptr ? not_offered->municipality.name : "";
}

std::vector<std::string> choices(FinderAnswer const& answer)
{
    auto names = std::vector<std::string>{};
    for (auto const& choice : std::get<WhichMunicipality>(answer).choices) {
        names.push_back(choice.name + " in " + choice.municipality.name);
    }
    return names;
}

using Names = std::vector<std::string>;

} // namespace

TEST_CASE("a postcode says who offers Home-Start there, and for which ages")
{
    auto world = PublicDataWorld{};

    for (auto const typed : {"7121", "7121 AB", "7121ab", " 7121 ", "7121 AB Aalten"}) {
        CAPTURE(typed);
        auto const answer = std::get<Offered>(ask(world, typed));
        CHECK(answer.municipality.name == "Aalten");
        REQUIRE(answer.offers.size() == 1);
        CHECK(answer.offers[0].location.name == "Home-Start Oost");
        CHECK(answer.offers[0].location.organisation_name == "Organisatie Home-Start Oost");
        CHECK(answer.offers[0].offer.age_to_inclusive == 6);
        CHECK(answer.offers[0].offer.from_28_weeks);
    }
}

TEST_CASE("a municipality is found by its name, its code, or a place in it")
{
    auto world = PublicDataWorld{};

    for (auto const typed : {"Aalten", "aalten", " AALTEN ", "GM0197", "Bredevoort", "Dinxperlo"}) {
        CAPTURE(typed);
        CHECK(std::get<Offered>(ask(world, typed)).municipality.code.value() == "GM0197");
    }
}

TEST_CASE("names are found in any spelling, in Dutch and in Frisian")
{
    auto world = PublicDataWorld{};

    CHECK(municipality(ask(world, "den bosch")) == "'s-Hertogenbosch");
    CHECK(municipality(ask(world, "'s-hertogenbosch")) == "'s-Hertogenbosch");
    CHECK(municipality(ask(world, "S HERTOGENBOSCH")) == "'s-Hertogenbosch");
    CHECK(municipality(ask(world, "Den Haag")) == "'s-Gravenhage");
    CHECK(municipality(ask(world, "sudwest fryslan")) == "Súdwest-Fryslân");
    CHECK(municipality(ask(world, "Zuidwest-Friesland")) == "Súdwest-Fryslân");
    CHECK(municipality(ask(world, "sint annaparochie")) == "Waadhoeke");
    CHECK(municipality(ask(world, "St Annaparochie")) == "Waadhoeke");
    CHECK(municipality(ask(world, "alphen a/d rijn")) == "Alphen aan den Rijn");
    CHECK(municipality(ask(world, "SÚDWEST-FRYSLÂN")) == "Súdwest-Fryslân");
    CHECK(municipality(ask(world, "Fryske Marren")) == "");
    CHECK(municipality(ask(world, "de fryske marren")) == "De Fryske Marren");
    CHECK(municipality(ask(world, "De Friese Meren")) == "De Fryske Marren");
    CHECK(municipality(ask(world, "noardeast fryslan")) == "Noardeast-Fryslân");
    CHECK(municipality(ask(world, "Noordoost Friesland")) == "Noardeast-Fryslân");
    CHECK(municipality(ask(world, "hogeland")) == "");
    CHECK(municipality(ask(world, "'t Hogeland")) == "Het Hogeland");
    CHECK(municipality(ask(world, "Hengelo (O.)")) == "Hengelo (O.)");
    CHECK(municipality(ask(world, "hengelo gld")) == "Bronckhorst");
}

TEST_CASE("who types the word gemeente means the municipality, and no village of that name")
{
    auto world = PublicDataWorld{};

    for (auto const typed :
         {"gemeente aalten", "Gemeente Aalten", "GEMEENTE: AALTEN", "gem. Aalten", "gem Aalten"}) {
        CAPTURE(typed);
        CHECK(municipality(ask(world, typed)) == "Aalten");
    }
    CHECK(municipality(ask(world, "gemeente Hengelo")) == "Hengelo (O.)");
    CHECK(municipality(ask(world, "gemeente Beuningen")) == "Beuningen");
    CHECK(municipality(ask(world, "gemeente den bosch")) == "'s-Hertogenbosch");
    CHECK(choices(ask(world, "gemeente Bergen")) == Names{"Bergen in Bergen (NH.)", "Bergen in Bergen (L.)"});
    CHECK(std::holds_alternative<UnknownPlace>(ask(world, "gemeente Bredevoort")));
    CHECK(municipality(ask(world, "Gemert")) == "Gemert-Bakel");
    CHECK(std::holds_alternative<UnknownPlace>(ask(world, "gemeente")));
}

TEST_CASE("a place in two municipalities asks which")
{
    auto world = PublicDataWorld{};

    CHECK(choices(ask(world, "Hoenderloo")) == Names{"Hoenderloo in Apeldoorn", "Hoenderloo in Ede"});
}

TEST_CASE("a municipality with the name of places elsewhere asks which")
{
    auto world = PublicDataWorld{};

    CHECK(choices(ask(world, "Hoorn")) == Names{"Hoorn in Hoorn", "Hoorn in Terschelling"});
    CHECK(choices(ask(world, "bergen")).size() >= 2);
    CHECK(choices(ask(world, "Beuningen")) == Names{"Beuningen in Beuningen", "Beuningen in Losser"});
    CHECK(choices(ask(world, "Hengelo")) == Names{"Hengelo (Gld) in Bronckhorst", "Hengelo in Hengelo (O.)"});
}

TEST_CASE("a choice is answered by the code of its municipality")
{
    auto world = PublicDataWorld{};

    auto const which = std::get<WhichMunicipality>(ask(world, "Hoenderloo"));
    for (auto const& choice : which.choices) {
        CHECK(municipality(ask(world, choice.municipality.code.value())) == choice.municipality.name);
    }
}

TEST_CASE("a postcode in two municipalities asks which")
{
    auto world = PublicDataWorld{};

    CHECK(municipality(ask(world, "9999")) == "Het Hogeland");
    CHECK(choices(ask(world, "1096 AB")) == Names{"1096 in Amsterdam", "1096 in Ouder-Amstel"});
}

TEST_CASE("a municipality without an offer names the nearest that have one")
{
    auto world = PublicDataWorld{};

    auto const answer = std::get<NotOffered>(ask(world, "Oost Gelre"));

    CHECK(answer.municipality.name == "Oost Gelre");
    REQUIRE(answer.nearest.size() == 3);
    CHECK(answer.nearest[0].municipality.name == "Aalten");
    CHECK(answer.nearest[1].municipality.name == "Winterswijk");
    CHECK(answer.nearest[2].municipality.name == "Ede");
    CHECK(answer.nearest[0].kilometres < answer.nearest[1].kilometres);
    CHECK(answer.nearest[0].kilometres == doctest::Approx(8.28).epsilon(0.01));
    CHECK(answer.nearest[2].offers.front().location.name == "Home-Start Oost");
}

TEST_CASE("an offer that is over is no offer any more")
{
    auto world = PublicDataWorld{};
    auto const offer = list_offers_of(world.database, world.oost, today).front();
    REQUIRE(offer.municipality == code("GM0197"));
    end_offer(world.database, offer.id, today);

    CHECK(std::holds_alternative<Offered>(answer_finder(world.database, "Aalten", today)));
    CHECK(std::holds_alternative<NotOffered>(answer_finder(world.database, "Aalten", base::add_days(today, 1))
    ));
}

TEST_CASE("a name nobody knows suggests names that look like it")
{
    auto world = PublicDataWorld{};

    auto const suggestions = std::get<UnknownPlace>(ask(world, "Alten")).suggestions;

    CHECK(std::ranges::find(suggestions, "Aalten") != suggestions.end());
    CHECK(suggestions.size() <= 5);
    CHECK(std::get<UnknownPlace>(ask(world, "winterswjik")).suggestions.front() == "Winterswijk");
}

TEST_CASE("garbage is unknown, and never an error")
{
    auto world = PublicDataWorld{};

    for (auto const typed :
         {"",
          " ",
          "1000",
          "0000",
          "GM9999",
          "'; DROP TABLE places; --",
          "%",
          "_",
          "\xFF\xFE",
          "日本",
          "<b>",
          "712"}) {
        CAPTURE(typed);
        CHECK(std::get<UnknownPlace>(ask(world, typed)).suggestions.empty());
    }
    CHECK(std::get<UnknownPlace>(ask(world, std::string(10'000, 'a'))).suggestions.empty());
    CHECK(std::get<UnknownPlace>(ask(world, std::string(10'000, '\xC3'))).suggestions.empty());
}

TEST_CASE("before the first edition of the public data nothing is known")
{
    auto world = PublicDataWorld{};
    auto const before = base::Date{std::chrono::year{2025}, std::chrono::December, std::chrono::day{31}};

    CHECK(std::holds_alternative<UnknownPlace>(answer_finder(world.database, "7121", before)));
    CHECK(std::holds_alternative<UnknownPlace>(answer_finder(world.database, "Aalten", before)));
}

TEST_CASE("the nearest with an offer are the same on a flat map as on the globe")
{
    auto world = PublicDataWorld{};
    auto const all = list_municipalities(world.database, today);
    for (auto index = std::size_t{0}; index < all.size(); index += 5) {
        insert_test_offer(world.database, world.oost, all[index].code.value());
    }
    auto const with_offer = list_municipalities_with_offer(world.database, today);
    auto const names = [](std::vector<Municipality> const& some) {
        auto list = Names{};
        std::ranges::transform(some, std::back_inserter(list), &Municipality::name);
        return list;
    };
    for (auto const& here : all) {
        CAPTURE(here.name);
        auto const near = list_with_offer_near(world.database, here, 3, today);
        CHECK(names(nearest_to(here, near, 3)) == names(nearest_to(here, with_offer, 3)));
    }
}

TEST_CASE("the nearest location comes first: the middle of where it works, not its name")
{
    auto world = PublicDataWorld{};
    auto const zuid = insert_test_location(world.database, "Home-Start Zuid");
    insert_test_offer(world.database, zuid, "GM0197");
    auto const nearest = [&](std::string_view municipality, std::string_view postcode) {
        auto const point = find_postcode_point(world.database, *Postcode::parse(postcode)).value();
        auto names = std::vector<std::string>{};
        for (auto const& here : list_offers_near(world.database, code(municipality), point, today)) {
            names.push_back(here.location.name);
        }
        return names;
    };

    // Oost also works in Ede, far to the west.
    CHECK(nearest("GM0197", "7121") == Names{"Home-Start Zuid", "Home-Start Oost"});
    CHECK(nearest("GM0228", "6711") == Names{"Home-Start Oost"});

    insert_test_offer(world.database, zuid, "GM0935"); // and Zuid in Maastricht, further still
    CHECK(nearest("GM0197", "7121") == Names{"Home-Start Oost", "Home-Start Zuid"});
}

} // namespace locations
