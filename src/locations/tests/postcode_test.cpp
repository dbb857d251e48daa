#include "locations/model/municipality_code.hpp"
#include "locations/model/postcode.hpp"

#include <doctest/doctest.h>

#include <rapidcheck.h>

namespace locations {

namespace {

std::string postcode(std::string_view typed)
{
    auto const parsed = Postcode::parse(typed);
    return parsed ? parsed->for_people() : "";
}

std::string code(std::string_view typed)
{
    auto const parsed = MunicipalityCode::parse(typed);
    return parsed ? parsed->value() : "";
}

} // namespace

TEST_CASE("a postcode may be typed with or without letters and blanks")
{
    CHECK(postcode("7121") == "7121");
    CHECK(postcode(" 7121 ") == "7121");
    for (auto const typed : {"7121 AB", "7121AB", "7121ab", " 7121  aB\t", "7121\u00a0AB"}) {
        CAPTURE(typed);
        CHECK(postcode(typed) == "7121 AB");
    }
    CHECK(Postcode::parse("7121 ab")->digits() == "7121");
    CHECK(Postcode::parse("7121 ab")->letters() == "AB");
}

TEST_CASE("a postcode may be typed with the digits of an Arabic or a Persian keyboard")
{
    CHECK(postcode("٧١٢١") == "7121");
    CHECK(postcode("۷۱۲۱ AB") == "7121 AB");
}

TEST_CASE("what cannot be a postcode is refused")
{
    for (auto const typed :
         {"",
          " ",
          "712",
          "71211",
          "0121",
          "7121 A",
          "7121 ABC",
          "7121 1B",
          "7121 SS",
          "7121-AB",
          "AB 7121",
          "71 21",
          "Aalten",
          "7121 ÄB"}) {
        CAPTURE(typed);
        CHECK(postcode(typed) == "");
    }
    CHECK(postcode(std::string(10'000, '7')) == "");
    CHECK(postcode(std::string("7121\0", 5)) == "");
}

TEST_CASE("any postcode can be read back as it is shown")
{
    CHECK(rc::check([] {
        auto const digits = std::to_string(*rc::gen::inRange(1000, 10000));
        auto const letters = *rc::gen::container<std::string>(2, rc::gen::inRange('A', 'Z'));
        RC_PRE(letters != "SA" && letters != "SD" && letters != "SS");

        auto const parsed = Postcode::parse(digits + letters);

        RC_ASSERT(parsed.has_value());
        RC_ASSERT(parsed->digits() == digits);
        RC_ASSERT(parsed->letters() == letters);
        RC_ASSERT(Postcode::parse(parsed->for_people()) == parsed);
    }));
}

TEST_CASE("any text is a postcode or it is not, and a postcode has four digits")
{
    CHECK(rc::check([](std::string const& typed) {
        auto const parsed = Postcode::parse(typed);
        RC_ASSERT(!parsed || parsed->digits().size() == 4);
    }));
}

TEST_CASE("the code of a municipality may be typed in small letters")
{
    CHECK(code("GM0197") == "GM0197");
    CHECK(code(" gm0197 ") == "GM0197");
    for (auto const typed : {"", "GM", "GM197", "GM01977", "PV25", "GM01A7", "0197", "GM 0197"}) {
        CAPTURE(typed);
        CHECK(code(typed) == "");
    }
}

} // namespace locations
