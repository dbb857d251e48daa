#include "matching/model/score.hpp"

#include "matching/model/rules.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <numeric>
#include <set>

namespace matching {

namespace {

using Codes = std::vector<std::string>;

// Somebody who translates helps, but is not the same as talking together.
constexpr auto share_with_interpreter = 1.0 / 3.0;

// She speaks it, and nobody asked how well.
constexpr auto share_of_unknown_level = 0.9;

// After half a year without a family, waiting longer counts no more.
constexpr auto longest_wait_days = 180;

// As many shared interests as are enough to do something together.
constexpr auto enough_interests = std::size_t{2};

bool contains(Codes const& codes, std::string const& code)
{
    return std::ranges::find(codes, code) != codes.end();
}

double part(std::size_t some, std::size_t of)
{
    return of == 0 ? 0.0 : static_cast<double>(some) / static_cast<double>(of);
}

double share_of_language(
    PoolFamily const& family, PoolVolunteer const& volunteer, programme::MatchingRules const& rules
)
{
    if (!speaks_language_of(family, volunteer)) {
        return share_with_interpreter;
    }
    auto const level = volunteer.profile.language_levels.find(family.home_language);
    if (level == volunteer.profile.language_levels.end()) {
        return share_of_unknown_level;
    }
    auto const percent = rules.language_percent.find(level->second);
    return percent == rules.language_percent.end() ? share_of_unknown_level : percent->second / 100.0;
}

// One shared dagdeel is what it takes; more leave room to move.
double share_of_dagdelen(PoolFamily const& family, PoolVolunteer const& volunteer)
{
    auto const shared = programme::shared_dagdelen(family.dagdelen, volunteer.profile.dagdelen).size();
    return shared == 0 ? 0.0 : (3.0 + static_cast<double>(std::min<std::size_t>(shared, 3))) / 6.0;
}

double share_of_distance(
    PoolFamily const& family, PoolVolunteer const& volunteer, programme::MatchingRules const& rules
)
{
    auto const kilometres = kilometres_between(family, volunteer);
    return kilometres ? 1.0 - (*kilometres / reach(volunteer, rules)) : 0.0;
}

bool helps_with(std::string const& category, Codes const& hers, programme::MatchingRules const& rules)
{
    auto const helping = rules.helped_by.find(category);
    return helping != rules.helped_by.end()
           && std::ranges::any_of(helping->second, [&](auto const& code) { return contains(hers, code); });
}

// What the parent hopes for; without that, the kinds of the questions with which her experience helps.
double share_of_experience(
    PoolFamily const& family, PoolVolunteer const& volunteer, programme::MatchingRules const& rules
)
{
    auto const& hers = volunteer.profile.experiences;
    if (!family.experiences.empty()) {
        auto const found =
            std::ranges::count_if(family.experiences, [&](auto const& code) { return contains(hers, code); });
        return part(static_cast<std::size_t>(found), family.experiences.size());
    }
    auto const kinds = std::set<std::string>{family.need_categories.begin(), family.need_categories.end()};
    auto const helped =
        std::ranges::count_if(kinds, [&](auto const& kind) { return helps_with(kind, hers, rules); });
    return part(static_cast<std::size_t>(helped), kinds.size());
}

// The first year of the band in which a child is; an unborn child counts with the youngest.
int band_of(intake::Child const& child, Yardstick const& yardstick)
{
    auto const age = intake::age_on(child, yardstick.today).value_or(0);
    auto band = 0;
    for (auto const& [code, from] : yardstick.rules.child_age_from) {
        band = from <= age ? std::max(band, from) : band;
    }
    return band;
}

// Own children of the same age now are best; older ones mean that she has been there.
double share_for_child(int band, std::vector<int> const& hers)
{
    if (std::ranges::find(hers, band) != hers.end()) {
        return 1.0;
    }
    return std::ranges::any_of(hers, [band](int one) { return one > band; }) ? 0.6 : 0.0;
}

double
share_of_child_ages(PoolFamily const& family, PoolVolunteer const& volunteer, Yardstick const& yardstick)
{
    auto hers = std::vector<int>{};
    for (auto const& code : volunteer.profile.child_ages) {
        if (auto const band = yardstick.rules.child_age_from.find(code);
            band != yardstick.rules.child_age_from.end()) {
            hers.push_back(band->second);
        }
    }
    auto sum = 0.0;
    for (auto const& child : family.children) {
        sum += share_for_child(band_of(child, yardstick), hers);
    }
    return family.children.empty() ? 0.0 : sum / static_cast<double>(family.children.size());
}

double share_of_interests(PoolFamily const& family, PoolVolunteer const& volunteer)
{
    return part(
        shared_interests(family, volunteer).size(), std::min(enough_interests, family.interests.size())
    );
}

double share_of_waiting(PoolVolunteer const& volunteer, base::Date today)
{
    auto const days = volunteer.free_since ? base::days_between(*volunteer.free_since, today) : 0;
    return static_cast<double>(days) / longest_wait_days;
}

double
share_of(Factor factor, PoolFamily const& family, PoolVolunteer const& volunteer, Yardstick const& yardstick)
{
    switch (factor) {
    case Factor::dagdeel:
        return share_of_dagdelen(family, volunteer);
    case Factor::language:
        return share_of_language(family, volunteer, yardstick.rules);
    case Factor::distance:
        return share_of_distance(family, volunteer, yardstick.rules);
    case Factor::experience:
        return share_of_experience(family, volunteer, yardstick.rules);
    case Factor::child_ages:
        return share_of_child_ages(family, volunteer, yardstick);
    case Factor::interests:
        return share_of_interests(family, volunteer);
    case Factor::earlier:
        return earlier_between(family, volunteer) == EarlierMatch::helped ? 1.0 : 0.0;
    case Factor::waiting:
        return share_of_waiting(volunteer, yardstick.today);
    }
    return 0.0;
}

int points_of(int most, double share)
{
    return static_cast<int>(std::lround(most * std::clamp(share, 0.0, 1.0)));
}

} // namespace

std::vector<FactorPoints>
weigh(PoolFamily const& family, PoolVolunteer const& volunteer, Yardstick const& yardstick)
{
    auto factors = std::vector<FactorPoints>{};
    factors.reserve(programme::matching_factor_count);
    for (auto const& [factor, code] : base::Codes<Factor>::table) {
        auto const most = yardstick.weights.of(factor);
        factors.push_back(
            {.factor = factor,
             .points = most == 0 ? 0 : points_of(most, share_of(factor, family, volunteer, yardstick)),
             .most = most}
        );
    }
    return factors;
}

int sum_of(std::vector<FactorPoints> const& factors)
{
    return std::accumulate(factors.begin(), factors.end(), 0, [](int sum, FactorPoints const& factor) {
        return sum + factor.points;
    });
}

std::vector<std::string> experiences_that_help(
    PoolFamily const& family, PoolVolunteer const& volunteer, programme::MatchingRules const& rules
)
{
    auto asked = family.experiences;
    for (auto const& category : family.need_categories) {
        if (auto const helping = rules.helped_by.find(category);
            family.experiences.empty() && helping != rules.helped_by.end()) {
            asked.insert(asked.end(), helping->second.begin(), helping->second.end());
        }
    }
    auto helping = Codes{};
    std::ranges::copy_if(volunteer.profile.experiences, std::back_inserter(helping), [&](auto const& code) {
        return contains(asked, code);
    });
    return helping;
}

std::vector<std::string> shared_interests(PoolFamily const& family, PoolVolunteer const& volunteer)
{
    auto shared = Codes{};
    std::ranges::copy_if(volunteer.profile.interests, std::back_inserter(shared), [&](auto const& code) {
        return contains(family.interests, code);
    });
    return shared;
}

} // namespace matching
