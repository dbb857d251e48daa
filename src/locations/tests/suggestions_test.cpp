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
    for (auto const* const typed :
         {"súdwest", "sudwest", "SUDWEST", "SÚDWEST-FRY", "sudwest fryslan", "gemeente súdw"}) {
        CAPTURE(typed);
        CHECK(suggested(visitor, typed) == R"(["Súdwest-Fryslân"])");
    }
    for (auto const* const typed : {"'s-hertogenb", "s hertogenb", "S HERTOGENB", "’s-Hertogenb"}) {
        CAPTURE(typed);
        CHECK(suggested(visitor, typed) == R"(["'s-Hertogenbosch"])");
    }
    CHECK(suggested(visitor, "bergen").starts_with(R"(["Bergen",)"));
    CHECK(suggested(visitor, "gemeente aalt") == R"(["Aalten"])");
}

TEST_CASE("nothing is suggested for one letter, a postcode or nonsense")
{
    auto visitor = Visitor{};

    for (auto const* const typed : {"", "a", "7121", "7121 AB", "7121ab", "%", "qqqq", "' OR 1=1 --"}) {
        CAPTURE(typed);
        CHECK(suggested(visitor, typed) == "[]");
    }
}

} // namespace locations
