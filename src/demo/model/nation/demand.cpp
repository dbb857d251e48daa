#include "demo/model/nation/demand.hpp"

#include "demo/model/nation/family_lines.hpp"

#include <algorithm>
#include <array>
#include <stdexcept>

namespace demo {

namespace {

// 2018: about 4,000; 2024: as published. The others are made up; so are those of the years after.
constexpr auto first_year_of_families = 2012;
constexpr auto families_by_year = std::to_array(
    {2900, 3000, 3100, 3250, 3450, 3700, 3950, 3850, 3400, 3150, 3200, 3230, 3242, 3260, 3290, 3310, 3330}
);

// How busy each month is.
constexpr auto weights_of_months = std::to_array({10, 9, 10, 9, 9, 9, 6, 5, 11, 11, 10, 6});

int root_of(int number)
{
    auto root = 1;
    while (root * root < number) {
        ++root;
    }
    return root;
}

// Large places have more families, but not in proportion; and some are livelier than others.
int weight_of(Draw& draw, Place const& place)
{
    auto inhabitants = 0;
    for (auto const& serving : place.servings) {
        inhabitants += serving.inhabitants;
    }
    return root_of(inhabitants) * draw.whole(60, 180);
}

} // namespace

Demand::Demand(std::vector<Place> const& places, Draw const& draw)
{
    auto own = draw.of(Stream::years, 0);
    for (auto const& place : places) {
        first_support_.push_back(first_day_of_support(place));
        weights_.push_back(weight_of(own, place));
    }
}

int Demand::families_in(int year)
{
    constexpr auto last = static_cast<int>(families_by_year.size()) - 1;
    return families_by_year[static_cast<std::size_t>(std::clamp(year - first_year_of_families, 0, last))];
}

std::vector<Day> Demand::draw_days(Draw& draw, int year, int count)
{
    auto days = std::vector<Day>{};
    for (auto number = 0; number < count; ++number) {
        auto const month = static_cast<unsigned>(draw.weighted(weights_of_months)) + 1;
        auto const first = month == 1 ? 3 : 1;
        auto const last = month == 12 ? 15 : 28;
        days.push_back(day_in(year, month, static_cast<unsigned>(draw.whole(first, last))));
    }
    std::ranges::sort(days);
    return days;
}

int Demand::draw_place(Draw& draw, Day day) const
{
    auto weights = weights_;
    for (auto place = std::size_t{0}; place < weights.size(); ++place) {
        weights[place] = first_support_[place] <= day ? weights[place] : 0;
    }
    if (std::ranges::max(weights) == 0) {
        throw std::logic_error{"a family comes before there is any place for it"};
    }
    return static_cast<int>(draw.weighted(weights));
}

} // namespace demo
