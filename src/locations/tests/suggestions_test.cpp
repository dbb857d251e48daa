#include "locations/pages/suggestions.hpp"
#include "locations/tests/visitor.hpp"

#include <doctest/doctest.h>

namespace locations {

namespace {

std::string suggested(Visitor& visitor, std::string const& typed)
{
    return visitor.open(show_suggestions, support::get({}, {{"q", typed}})).body;
}

} // namespace

TEST_CASE("names that begin as typed are suggested, municipalities first")
{
    auto visitor = Visitor{};

    CHECK(suggested(visitor, "aalten") == R"(["Aalten"])");
    CHECK(suggested(visitor, "s-Hertogenb") == R"(["'s-Hertogenbosch"])");
    CHECK(suggested(visitor, "den bos").starts_with(R"(["Den Bosch")"));
    CHECK(suggested(visitor, "súdwest") == R"(["Súdwest-Fryslân"])");
}

TEST_CASE("nothing is suggested for one letter, a postcode or nonsense")
{
    auto visitor = Visitor{};

    for (auto const* const typed : {"", "a", "7121", "7121 AB", "%", "qqqq", "' OR 1=1 --"}) {
        CAPTURE(typed);
        CHECK(suggested(visitor, typed) == "[]");
    }
}

} // namespace locations
