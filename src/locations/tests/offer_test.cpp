#include "locations/model/offer.hpp"

#include <doctest/doctest.h>

namespace locations {

namespace {

using std::chrono::day;
using std::chrono::month;
using std::chrono::year;

constexpr base::Date on(int y, unsigned m, unsigned d)
{
    return {year{y}, month{m}, day{d}};
}

constexpr auto today = on(2026, 11, 21);

// An offer that is valid today; a test names only what differs.
struct Given {
    std::optional<base::Date> valid_to = std::nullopt;
    int age_from = 0;
    int age_to_inclusive = 6;
    bool from_28_weeks = false;
};

NewOffer offer(Given given)
{
    return {
        .location = LocationId{1},
        .municipality = *MunicipalityCode::parse("GM0197"),
        .valid_from = on(2024, 1, 1),
        .valid_to = given.valid_to,
        .age_from = given.age_from,
        .age_to_inclusive = given.age_to_inclusive,
        .from_28_weeks = given.from_28_weeks,
        .demo = false,
    };
}

bool fits_child(Given given, int y, unsigned m, base::Date day = today)
{
    return fits(offer(given), {.born = {year{y} / month{m}}}, day);
}

bool fits_due(Given given, base::Date due, base::Date day = today)
{
    return fits(offer(given), {.due = due}, day);
}

} // namespace

TEST_CASE("an offer is valid from its first through its last day")
{
    auto const limited = offer({.valid_to = on(2026, 11, 21)});

    CHECK_FALSE(is_valid_on(limited, on(2023, 12, 31)));
    CHECK(is_valid_on(limited, on(2024, 1, 1)));
    CHECK(is_valid_on(limited, on(2026, 11, 21)));
    CHECK_FALSE(is_valid_on(limited, on(2026, 11, 22)));
    CHECK(is_valid_on(offer({}), on(2099, 1, 1)));
}

TEST_CASE("a child of six is in a range up to and including six, a child of seven is not")
{
    CHECK(fits_child({}, 2019, 12)); // turns 7 next month
    CHECK(fits_child({}, 2020, 1));
    CHECK_FALSE(fits_child({}, 2019, 10)); // turned 7 last month
}

TEST_CASE("a child that may or may not have turned seven this month gets the benefit of the doubt")
{
    CHECK(fits_child({}, 2019, 11));
    CHECK_FALSE(fits_child({}, 2019, 11, on(2026, 11, 30)));
    CHECK(fits_child({.age_from = 7, .age_to_inclusive = 12}, 2019, 11));
    CHECK_FALSE(fits_child({.age_from = 7, .age_to_inclusive = 12}, 2019, 12));
}

TEST_CASE("a child born this month is in range from 0, a child not yet born is not a child")
{
    CHECK(fits_child({}, 2026, 11));
    CHECK_FALSE(fits_child({}, 2026, 12));
    CHECK_FALSE(fits(offer({}), {.born = {year{2026} / month{13}}}, today));
}

TEST_CASE("one child in range is enough, and a family without children does not fit")
{
    CHECK(fits(offer({}), {.born = {year{2010} / month{1}, year{2024} / month{1}}}, today));
    CHECK_FALSE(fits(offer({}), {.born = {year{2010} / month{1}, year{2012} / month{1}}}, today));
    CHECK_FALSE(fits(offer({}), {}, today));
}

TEST_CASE("a pregnancy is in range from twelve weeks before the due date, where the offer says so")
{
    auto const due = on(2027, 2, 13); // twelve weeks after today

    CHECK(fits_due({.from_28_weeks = true}, due));
    CHECK_FALSE(fits_due({.from_28_weeks = true}, base::add_days(due, 1)));
    CHECK(fits_due({.from_28_weeks = true}, base::add_days(today, 1)));
    CHECK_FALSE(fits_due({.from_28_weeks = false}, due));
}

TEST_CASE("from the due date on a child counts as born")
{
    CHECK(fits_due({}, today));
    CHECK(fits_due({}, base::add_days(today, -20)));
    CHECK_FALSE(fits_due({.age_from = 1}, today));
    CHECK_FALSE(fits_due({}, on(2019, 11, 21)));
    CHECK(fits_due({}, on(2019, 11, 22)));
}

TEST_CASE("nobody fits an offer that is over")
{
    CHECK_FALSE(fits_child({.valid_to = on(2026, 11, 20)}, 2024, 1));
}

TEST_CASE("a child born on 29 February grows a year older on 1 March")
{
    CHECK(fits_due({.age_to_inclusive = 0}, on(2024, 2, 29), on(2025, 2, 28)));
    CHECK_FALSE(fits_due({.age_to_inclusive = 0}, on(2024, 2, 29), on(2025, 3, 1)));
}

} // namespace locations
