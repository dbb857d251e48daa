#include "reporting/model/evidence.hpp"
#include "reporting/model/quotation.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cctype>
#include <set>

namespace reporting {

namespace {

bool is_of_the_netherlands(Study const& study)
{
    return study.country == "Nederland";
}

} // namespace

TEST_CASE(
    "every study says how it looked, where it stands, and what it found, did not find or is not known of it"
)
{
    REQUIRE(!studies().empty());
    for (auto const& study : studies()) {
        CAPTURE(study.address);
        CHECK(study.address.starts_with("http"));
        CHECK(std::ranges::none_of(study.address, [](unsigned char letter) { return std::isspace(letter); }));
        CHECK(!(study.authors.empty() && study.design.empty()));
        CHECK(!(study.found.empty() && study.found_nothing.empty() && study.caveat.empty()));
    }
}

TEST_CASE("what found nothing is told too: of the studies of Home-Start more than half")
{
    auto of_home_start = 0;
    auto found_nothing = 0;
    for (auto const& study : studies()) {
        auto const counts = study.of == StudyOf::home_start;
        of_home_start += counts ? 1 : 0;
        found_nothing += counts && !study.found_nothing.empty() ? 1 : 0;
    }
    CHECK(2 * found_nothing > of_home_start);
}

TEST_CASE("studies stand in order: the Netherlands, elsewhere, similar programmes; and none stands twice")
{
    CHECK(std::ranges::is_partitioned(studies(), [](Study const& study) {
        return study.of == StudyOf::home_start;
    }));
    CHECK(std::ranges::is_partitioned(studies(), is_of_the_netherlands));

    auto addresses = std::set<std::string_view>{};
    for (auto const& study : studies()) {
        CHECK(addresses.insert(study.address).second);
    }
}

TEST_CASE("every quotation says who said it and what to keep in mind")
{
    REQUIRE(quotations().size() == 3);
    for (auto const& quotation : quotations()) {
        CHECK(!quotation.claim.empty());
        CHECK(!quotation.said_by.empty());
        CHECK(!quotation.caveat.empty());
    }
}

} // namespace reporting
