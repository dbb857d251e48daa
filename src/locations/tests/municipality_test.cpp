#include "locations/model/municipality.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <rapidcheck.h>

namespace locations {

TEST_CASE("Amsterdam and Maastricht are about 178 kilometres apart")
{
    auto const amsterdam = Point{52.3731, 4.8922};
    auto const maastricht = Point{50.8513, 5.6909};

    CHECK(kilometres_between(amsterdam, maastricht) == doctest::Approx(178).epsilon(0.01));
    CHECK(kilometres_between(amsterdam, amsterdam) == 0);
}

TEST_CASE("a distance is the same both ways and never longer than half around the earth")
{
    CHECK(rc::check([] {
        auto const point = [] {
            return Point{*rc::gen::inRange(-900, 901) / 10.0, *rc::gen::inRange(-1800, 1801) / 10.0};
        };
        auto const from = point();
        auto const to = point();
        auto const distance = kilometres_between(from, to);
        RC_ASSERT(distance >= 0 && distance < 20'016);
        RC_ASSERT(std::abs(distance - kilometres_between(to, from)) < 1e-6);
    }));
}

} // namespace locations
