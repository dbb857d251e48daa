#include "locations/model/finder.hpp"

#include <doctest/doctest.h>

#include <rapidcheck.h>

namespace locations {

namespace {

Municipality municipality(std::string_view code, std::string const& name, Point label)
{
    return {
        .code = *MunicipalityCode::parse(code),
        .name = name,
        .short_name = name,
        .province_code = "PV25",
        .province = "Gelderland",
        .label = label,
        .inhabitants = 1000,
        .valid_from = base::Date{std::chrono::year{2026}, std::chrono::January, std::chrono::day{1}},
    };
}

std::string key(std::string_view typed)
{
    return std::get<PlaceKey>(read_question(typed)).search_key;
}

std::string postcode(std::string_view typed)
{
    return std::get<Postcode>(read_question(typed)).for_people();
}

} // namespace

TEST_CASE("the search box takes a postcode, also one before the name of a town")
{
    CHECK(postcode("7121") == "7121");
    CHECK(postcode("7121ab") == "7121 AB");
    CHECK(postcode("7121 AB Aalten") == "7121 AB");
    CHECK(postcode(" 7121AB, Aalten") == "7121 AB");
    CHECK(postcode("7121 Aalten") == "7121");
}

TEST_CASE("the search box takes the code of a municipality, and all else is a name")
{
    CHECK(std::get<MunicipalityCode>(read_question("gm0197")).value() == "GM0197");
    CHECK(key("Aalten") == "aalten");
    CHECK(key("71211 Aalten") == "71211aalten");
    CHECK(key("") == "");
    CHECK(key(std::string(10'000, 'a')) == "");
    CHECK(key("<script>alert(1)</script>") == "scriptalert1script");
}

TEST_CASE("any bytes make a question")
{
    CHECK(rc::check([](std::string const& typed) { read_question(typed); }));
}

TEST_CASE("a municipality is offered once as a choice, and choices stand in order of name")
{
    auto const bergen_nh = municipality("GM0373", "Bergen", {52.7, 4.7});
    auto const bergen_l = municipality("GM0893", "Bergen", {51.6, 6.0});
    auto const aalten = municipality("GM0197", "Aalten", {51.9, 6.6});

    auto const choices =
        distinct_choices({{"b", bergen_l}, {"first", bergen_nh}, {"again", bergen_nh}, {"a", aalten}});

    REQUIRE(choices.size() == 3);
    CHECK(choices[0].municipality.code.value() == "GM0197");
    CHECK(choices[1].municipality.code.value() == "GM0373");
    CHECK(choices[1].name == "first");
    CHECK(choices[2].municipality.code.value() == "GM0893");
}

TEST_CASE("the nearest municipalities come in order, without the one that is asked from")
{
    auto const here = municipality("GM0001", "Hier", {52.0, 6.0});
    auto const near = municipality("GM0002", "Dichtbij", {52.0, 6.1});
    auto const far = municipality("GM0003", "Ver", {53.0, 6.0});

    auto const nearest = nearest_to(here, {far, here, near}, 2);

    REQUIRE(nearest.size() == 2);
    CHECK(nearest[0].name == "Dichtbij");
    CHECK(nearest[1].name == "Ver");
    CHECK(nearest_to(here, {far, near}, 1).size() == 1);
    CHECK(nearest_to(here, {here}, 3).empty());
}

} // namespace locations
