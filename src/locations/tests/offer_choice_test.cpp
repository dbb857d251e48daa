#include "locations/model/offer_choice.hpp"

#include <doctest/doctest.h>

namespace locations {

namespace {

using namespace std::chrono_literals;

constexpr auto today = base::Date{2026y / std::chrono::November / 21};

struct Ages {
    int to_inclusive;
    bool from_28_weeks;
};

OfferHere offer(int location, Ages ages)
{
    return {
        .offer =
            {{.location = LocationId{location},
              .municipality = MunicipalityCode::parse("GM0197").value(),
              .valid_from = 2024y / std::chrono::January / 1,
              .valid_to = std::nullopt,
              .age_from = 0,
              .age_to_inclusive = ages.to_inclusive,
              .from_28_weeks = ages.from_28_weeks,
              .demo = false},
             OfferId{location}},
        .location =
            {.id = LocationId{location},
             .organisation = OrganisationId{1},
             .organisation_name = "",
             .name = "Location " + std::to_string(location),
             .demo = false},
    };
}

constexpr auto core = Ages{.to_inclusive = 6, .from_28_weeks = true};
constexpr auto wide = Ages{.to_inclusive = 12, .from_28_weeks = true};

auto const toddler = std::chrono::year_month{2024y / std::chrono::March};
auto const schoolchild = std::chrono::year_month{2017y / std::chrono::March};

std::vector<std::string> names(std::vector<Location> const& locations)
{
    auto names = std::vector<std::string>{};
    for (auto const& location : locations) {
        names.push_back(location.name);
    }
    return names;
}

} // namespace

TEST_CASE("the only offer is chosen, whether it fits or not")
{
    auto const fitting = choose_offer({offer(1, core)}, {.born = {toddler}, .due = {}}, today);
    CHECK(fitting.offer.location.id == LocationId{1});
    CHECK(fitting.fits);
    CHECK(fitting.others.empty());

    CHECK_FALSE(choose_offer({offer(1, core)}, {.born = {schoolchild}, .due = {}}, today).fits);
}

TEST_CASE("of offers that fit, the nearest is chosen and the others are told")
{
    auto const choice =
        choose_offer({offer(3, core), offer(1, wide), offer(2, core)}, {.born = {toddler}, .due = {}}, today);

    CHECK(choice.offer.location.id == LocationId{3});
    CHECK(names(choice.others) == std::vector<std::string>{"Location 1", "Location 2"});
}

TEST_CASE("an offer further away goes first when it serves more of the children")
{
    auto const family = Children{.born = {toddler, schoolchild}, .due = {}};

    auto const choice = choose_offer({offer(1, core), offer(2, wide)}, family, today);

    CHECK(choice.offer.location.id == LocationId{2});
    CHECK(choice.others.empty());
}

TEST_CASE("a pregnancy in range counts as a child")
{
    auto const without_pregnancy = Ages{.to_inclusive = 6, .from_28_weeks = false};
    auto const family = Children{.born = {toddler}, .due = 2027y / std::chrono::January / 10};

    auto const choice = choose_offer({offer(1, without_pregnancy), offer(2, core)}, family, today);

    CHECK(choice.offer.location.id == LocationId{2});
}

TEST_CASE("when no offer fits it is the nearest")
{
    auto const choice =
        choose_offer({offer(2, core), offer(1, core)}, {.born = {schoolchild}, .due = {}}, today);

    CHECK(choice.offer.location.id == LocationId{2});
    CHECK_FALSE(choice.fits);
}

TEST_CASE("two offers of one location are not two places to choose from")
{
    auto const choice = choose_offer({offer(1, core), offer(1, wide)}, {.born = {toddler}, .due = {}}, today);

    CHECK(choice.others.empty());
}

} // namespace locations
