#include "matching/model/rules.hpp"

#include <algorithm>
#include <iterator>

namespace matching {

namespace {

constexpr auto all_obstacles = std::to_array<ProposalObstacle>({
    ProposalObstacle::not_available,
    ProposalObstacle::not_certified,
    ProposalObstacle::vog_not_seen,
    ProposalObstacle::vog_expired,
    ProposalObstacle::no_room,
    ProposalObstacle::away,
    ProposalObstacle::no_shared_language,
    ProposalObstacle::no_shared_dagdeel,
    ProposalObstacle::too_far,
    ProposalObstacle::limit_at_home,
    ProposalObstacle::neighbours,
    ProposalObstacle::with_family_now,
    ProposalObstacle::earlier_no,
});

bool share_no_dagdeel(PoolFamily const& family, PoolVolunteer const& volunteer)
{
    auto const& hers = volunteer.profile.dagdelen;
    return !family.dagdelen.empty() && !hers.empty()
           && programme::shared_dagdelen(family.dagdelen, hers).empty();
}

bool is_too_far(
    PoolFamily const& family, PoolVolunteer const& volunteer, programme::MatchingRules const& rules
)
{
    auto const kilometres = kilometres_between(family, volunteer);
    return kilometres && *kilometres > reach(volunteer, rules);
}

std::string_view digits_of(std::string_view postcode)
{
    return postcode.substr(0, 4);
}

bool are_neighbours(PoolFamily const& family, PoolVolunteer const& volunteer)
{
    auto const there = digits_of(family.postcode);
    return !there.empty() && there == digits_of(volunteer.profile.postcode);
}

bool is_in_the_way(
    ProposalObstacle obstacle,
    PoolFamily const& family,
    PoolVolunteer const& volunteer,
    Yardstick const& yardstick
)
{
    auto const& standing = volunteer.standing;
    switch (obstacle) {
    case ProposalObstacle::not_available:
        return !standing.available;
    case ProposalObstacle::not_certified:
        return !standing.certified;
    case ProposalObstacle::vog_not_seen:
        return !standing.vog_valid_until;
    case ProposalObstacle::vog_expired:
        return standing.vog_valid_until && *standing.vog_valid_until < yardstick.today;
    case ProposalObstacle::no_room:
        return volunteer.open_matches >= volunteer.profile.most_families;
    case ProposalObstacle::away:
        return away_until(volunteer, yardstick).has_value();
    case ProposalObstacle::no_shared_language:
        return !family.interpreter && !speaks_language_of(family, volunteer);
    case ProposalObstacle::no_shared_dagdeel:
        return share_no_dagdeel(family, volunteer);
    case ProposalObstacle::too_far:
        return is_too_far(family, volunteer, yardstick.rules);
    case ProposalObstacle::limit_at_home:
        return !limits_met(family, volunteer).empty();
    case ProposalObstacle::neighbours:
        return yardstick.neighbours == Neighbours::refused && are_neighbours(family, volunteer);
    case ProposalObstacle::with_family_now:
        return earlier_between(family, volunteer) == EarlierMatch::runs;
    case ProposalObstacle::earlier_no:
        return earlier_between(family, volunteer) == EarlierMatch::no;
    }
    return false;
}

} // namespace

std::vector<ProposalObstacle>
obstacles(PoolFamily const& family, PoolVolunteer const& volunteer, Yardstick const& yardstick)
{
    auto found = std::vector<ProposalObstacle>{};
    std::ranges::copy_if(all_obstacles, std::back_inserter(found), [&](ProposalObstacle obstacle) {
        return is_in_the_way(obstacle, family, volunteer, yardstick);
    });
    return found;
}

double reach(PoolVolunteer const& volunteer, programme::MatchingRules const& rules)
{
    auto const wanted = static_cast<double>(volunteer.profile.travel_km);
    auto fastest = 0;
    for (auto const& way : volunteer.profile.travel_ways) {
        auto const speed = rules.kilometres_an_hour.find(way);
        fastest = speed == rules.kilometres_an_hour.end() ? fastest : std::max(fastest, speed->second);
    }
    auto const reached = static_cast<double>(fastest) * rules.longest_trip_minutes / 60.0;
    return fastest == 0 ? wanted : std::min(wanted, reached);
}

std::vector<std::string> limits_met(PoolFamily const& family, PoolVolunteer const& volunteer)
{
    auto met = std::vector<std::string>{};
    std::ranges::copy_if(volunteer.profile.limits, std::back_inserter(met), [&](std::string const& limit) {
        return std::ranges::find(family.at_home, limit) != family.at_home.end();
    });
    return met;
}

bool speaks_language_of(PoolFamily const& family, PoolVolunteer const& volunteer)
{
    auto const& languages = volunteer.profile.languages;
    return std::ranges::find(languages, family.home_language) != languages.end();
}

std::optional<base::Date> away_until(PoolVolunteer const& volunteer, Yardstick const& yardstick)
{
    auto const absence = volunteers::absence_on(volunteer.profile, yardstick.today);
    auto const is_long =
        absence
        && base::days_between(yardstick.today, absence->last_day) > yardstick.rules.longest_absence_days;
    return is_long ? std::optional{absence->last_day} : std::nullopt;
}

} // namespace matching
