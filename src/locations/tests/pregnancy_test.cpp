#include "locations/model/pregnancy.hpp"
#include "programme/store/programme_file.hpp"
#include "support/source_folder.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <rapidcheck.h>

namespace locations {

namespace {

constexpr auto pregnancy_today =
    base::Date{std::chrono::year{2026}, std::chrono::November, std::chrono::day{21}};

base::Date in_days(int days)
{
    return base::add_days(pregnancy_today, days);
}

Offer offer_for_pregnancy(
    base::Date from, std::optional<base::Date> to, bool from_28_weeks = true, int age_from = 0
)
{
    return {
        {.location = LocationId{1},
         .municipality = *MunicipalityCode::parse("GM0197"),
         .valid_from = from,
         .valid_to = to,
         .age_from = age_from,
         .age_to_inclusive = 6,
         .from_28_weeks = from_28_weeks,
         .demo = false},
        OfferId{1}
    };
}

// Offers that begin and end around today, with and without pregnancy.
rc::Gen<Offer> any_offer()
{
    return rc::gen::apply(
        [](int from, int length, bool ends, bool from_28_weeks, int age_from) {
            auto const first = in_days(from);
            auto const last = ends ? std::optional{base::add_days(first, length)} : std::nullopt;
            return offer_for_pregnancy(first, last, from_28_weeks, age_from);
        },
        rc::gen::inRange(-400, 400),
        rc::gen::inRange(0, 300),
        rc::gen::arbitrary<bool>(),
        rc::gen::arbitrary<bool>(),
        rc::gen::inRange(0, 2)
    );
}

bool any_serves(std::vector<Offer> const& offers, base::Date due, base::Date day)
{
    return std::ranges::any_of(offers, [&](Offer const& offer) { return fits(offer, {.due = due}, day); });
}

} // namespace

TEST_CASE("a pregnancy counts from twelve weeks before the due date, which is week 28 of forty")
{
    CHECK(served_from(in_days(84)) == pregnancy_today);
    CHECK(base::days_between(served_from(in_days(200)), in_days(200)) == 84);
    CHECK(rc::check("days that were before it and days that are left make a pregnancy", [] {
        auto const due = in_days(*rc::gen::inRange(-1000, 10'000));
        auto const began = base::add_days(due, -days_of_pregnancy);
        RC_ASSERT(base::days_between(began, served_from(due)) == 28 * 7);
    }));
}

TEST_CASE("the week that is counted with is that of the programme")
{
    auto const programme =
        programme::load_programme(support::source_folder() / "programme" / "home-start-nl-2026.toml");
    CHECK(programme.core_ages.pregnancy_from_weeks == served_from_week);
}

TEST_CASE("a due date may be a month over and a pregnancy ahead, and no more")
{
    CHECK_FALSE(problem_with_due_date(pregnancy_today, pregnancy_today));
    CHECK_FALSE(problem_with_due_date(in_days(280), pregnancy_today));
    CHECK_FALSE(problem_with_due_date(in_days(-30), pregnancy_today));
    CHECK(problem_with_due_date(in_days(281), pregnancy_today) == DueDateProblem::too_far);
    CHECK(problem_with_due_date(in_days(-31), pregnancy_today) == DueDateProblem::over);
}

TEST_CASE("who is at 28 weeks is served at once, who is not waits for that day")
{
    auto const offers = std::vector{offer_for_pregnancy(in_days(-100), std::nullopt)};

    CHECK(first_day_served(offers, in_days(84), pregnancy_today) == pregnancy_today);
    CHECK(first_day_served(offers, in_days(10), pregnancy_today) == pregnancy_today);
    CHECK(first_day_served(offers, in_days(85), pregnancy_today) == in_days(1));
    CHECK(first_day_served(offers, in_days(280), pregnancy_today) == in_days(196));
    CHECK(first_day_served(offers, in_days(-10), pregnancy_today) == pregnancy_today);
}

TEST_CASE("an offer that begins later serves from its first day, one that is over by then not at all")
{
    auto const later = std::vector{offer_for_pregnancy(in_days(50), std::nullopt)};
    CHECK(first_day_served(later, in_days(84), pregnancy_today) == in_days(50));

    auto const over = std::vector{offer_for_pregnancy(in_days(-100), in_days(50))};
    CHECK(first_day_served(over, in_days(200), pregnancy_today) == std::nullopt);

    auto const born_only = std::vector{offer_for_pregnancy(in_days(-100), std::nullopt, false)};
    CHECK(first_day_served(born_only, in_days(20), pregnancy_today) == in_days(20));
}

TEST_CASE("the first day served is the first of all days on which an offer fits, whatever the offers")
{
    CHECK(rc::check([] {
        auto const offers = *rc::gen::container<std::vector<Offer>>(any_offer());
        auto const due = in_days(*rc::gen::inRange(-most_days_overdue, days_of_pregnancy + 1));
        auto const last = std::max(due, pregnancy_today);
        auto expected = std::optional<base::Date>{};
        for (auto day = pregnancy_today; day <= last && !expected; day = base::add_days(day, 1)) {
            expected = any_serves(offers, due, day) ? std::optional{day} : std::nullopt;
        }
        RC_ASSERT(first_day_served(offers, due, pregnancy_today) == expected);
    }));
}

} // namespace locations
