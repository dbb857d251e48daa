#include "locations/model/merger.hpp"

#include <doctest/doctest.h>

namespace locations {

namespace {

constexpr base::Date first_of_january(int year)
{
    return {std::chrono::year{year}, std::chrono::January, std::chrono::day{1}};
}

constexpr auto last_day_of_2026 =
    base::Date{std::chrono::year{2026}, std::chrono::December, std::chrono::day{31}};

MunicipalityCode code(std::string_view text)
{
    return *MunicipalityCode::parse(text);
}

Merger merger(std::string_view from, std::string_view to)
{
    return {.from = code(from), .to = code(to), .on = first_of_january(2027)};
}

struct Given {
    int id;
    int location;
    std::string_view municipality;
    int since = 2024;
    std::optional<base::Date> until = std::nullopt;
    int age_to_inclusive = 6;
};

Offer offer(Given given)
{
    return {
        {.location = LocationId{given.location},
         .municipality = code(given.municipality),
         .valid_from = first_of_january(given.since),
         .valid_to = given.until,
         .age_from = 0,
         .age_to_inclusive = given.age_to_inclusive,
         .from_28_weeks = false,
         .demo = false},
        OfferId{given.id}
    };
}

} // namespace

TEST_CASE("an offer ends with its municipality and goes on in the one that takes over")
{
    auto const after = after_mergers(
        {offer({.id = 1, .location = 7, .municipality = "GM0001"})}, {merger("GM0001", "GM0009")}
    );

    REQUIRE(after.ended.size() == 1);
    CHECK(after.ended[0].id == OfferId{1});
    CHECK(after.ended[0].last_day == last_day_of_2026);
    REQUIRE(after.added.size() == 1);
    CHECK(after.added[0].municipality == code("GM0009"));
    CHECK(after.added[0].location == LocationId{7});
    CHECK(after.added[0].valid_from == first_of_january(2027));
    CHECK_FALSE(after.added[0].valid_to);
}

TEST_CASE("two offers of one location that come together become one with the range of both")
{
    auto const after = after_mergers(
        {offer({.id = 1, .location = 7, .municipality = "GM0001"}),
         offer({.id = 2, .location = 7, .municipality = "GM0002", .age_to_inclusive = 12})},
        {merger("GM0001", "GM0009"), merger("GM0002", "GM0009")}
    );

    CHECK(after.ended.size() == 2);
    REQUIRE(after.added.size() == 1);
    CHECK(after.added[0].age_to_inclusive == 12);
}

TEST_CASE("offers of two locations both go on")
{
    auto const after = after_mergers(
        {offer({.id = 1, .location = 7, .municipality = "GM0001"}),
         offer({.id = 2, .location = 8, .municipality = "GM0002"})},
        {merger("GM0001", "GM0009"), merger("GM0002", "GM0009")}
    );

    CHECK(after.added.size() == 2);
}

TEST_CASE("where a location already works in the municipality that takes over, its offer there counts")
{
    auto const after = after_mergers(
        {offer({.id = 1, .location = 7, .municipality = "GM0001", .age_to_inclusive = 12}),
         offer({.id = 2, .location = 7, .municipality = "GM0009"})},
        {merger("GM0001", "GM0009")}
    );

    CHECK(after.ended.size() == 1);
    CHECK(after.added.empty());
}

TEST_CASE("an offer in a municipality that is divided goes on in every part")
{
    auto const after = after_mergers(
        {offer({.id = 1, .location = 7, .municipality = "GM0001"})},
        {merger("GM0001", "GM0008"), merger("GM0001", "GM0009")}
    );

    CHECK(after.ended.size() == 1);
    CHECK(after.added.size() == 2);
}

TEST_CASE("an offer that is over before the merger stays as it was, and one elsewhere too")
{
    auto const after = after_mergers(
        {offer({.id = 1, .location = 7, .municipality = "GM0001", .until = last_day_of_2026}),
         offer({.id = 2, .location = 7, .municipality = "GM0005"})},
        {merger("GM0001", "GM0009")}
    );

    CHECK(after.ended.empty());
    CHECK(after.removed.empty());
    CHECK(after.added.empty());
}

TEST_CASE("an offer that would begin after the merger begins in the new municipality")
{
    auto const after = after_mergers(
        {offer({.id = 1, .location = 7, .municipality = "GM0001", .since = 2028})},
        {merger("GM0001", "GM0009")}
    );

    CHECK(after.removed == std::vector{OfferId{1}});
    REQUIRE(after.added.size() == 1);
    CHECK(after.added[0].valid_from == first_of_january(2028));
}

} // namespace locations
