#include "matching/model/candidate.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace matching {

namespace {

constexpr auto most_for_language = 30;
constexpr auto most_for_dagdeel = 30;
constexpr auto most_for_distance = 25;
constexpr auto most_for_waiting = 15;

// Who speaks a little comes further than with somebody who translates; neither is the same as talking
// together.
constexpr auto points_for_a_little = 20;
constexpr auto points_with_interpreter = 10;

// After half a year without a family, waiting longer counts no more.
constexpr auto longest_wait_days = 180;

bool speaks(PoolVolunteer const& volunteer, std::string const& language)
{
    auto const& languages = volunteer.profile.languages;
    return std::ranges::find(languages, language) != languages.end();
}

bool speaks_a_little(PoolVolunteer const& volunteer, std::string const& language)
{
    auto const& levels = volunteer.profile.language_levels;
    auto const level = levels.find(language);
    return level != levels.end() && level->second == volunteers::level_a_little;
}

bool share_no_dagdeel(FamilyWish const& wish, PoolVolunteer const& volunteer)
{
    auto const& hers = volunteer.profile.dagdelen;
    return !wish.dagdelen.empty() && !hers.empty() && programme::shared_dagdelen(wish.dagdelen, hers).empty();
}

bool is_too_far(PoolVolunteer const& volunteer)
{
    return volunteer.kilometres && *volunteer.kilometres > volunteer.profile.travel_km;
}

bool is_in_the_way(
    ProposalObstacle obstacle, FamilyWish const& wish, PoolVolunteer const& volunteer, base::Date today
)
{
    auto const& standing = volunteer.standing;
    switch (obstacle) {
    case ProposalObstacle::not_available:
        return !standing.available;
    case ProposalObstacle::away:
        return volunteers::absence_on(volunteer.profile, today).has_value();
    case ProposalObstacle::not_certified:
        return !standing.certified;
    case ProposalObstacle::vog_not_seen:
        return !standing.vog_valid_until;
    case ProposalObstacle::vog_expired:
        return standing.vog_valid_until && *standing.vog_valid_until < today;
    case ProposalObstacle::no_room:
        return volunteer.open_matches >= volunteer.profile.most_families;
    case ProposalObstacle::no_shared_language:
        return !wish.interpreter && !speaks(volunteer, wish.home_language);
    case ProposalObstacle::no_shared_dagdeel:
        return share_no_dagdeel(wish, volunteer);
    case ProposalObstacle::too_far:
        return is_too_far(volunteer);
    case ProposalObstacle::with_family_now:
        return volunteer.with_family == EarlierMatch::runs;
    case ProposalObstacle::earlier_no:
        return volunteer.with_family == EarlierMatch::no;
    }
    return false;
}

constexpr auto all_obstacles = std::to_array<ProposalObstacle>({
    ProposalObstacle::not_available,
    ProposalObstacle::away,
    ProposalObstacle::not_certified,
    ProposalObstacle::vog_not_seen,
    ProposalObstacle::vog_expired,
    ProposalObstacle::no_room,
    ProposalObstacle::no_shared_language,
    ProposalObstacle::no_shared_dagdeel,
    ProposalObstacle::too_far,
    ProposalObstacle::with_family_now,
    ProposalObstacle::earlier_no,
});

int part_of(int most, double share)
{
    return static_cast<int>(std::lround(most * std::clamp(share, 0.0, 1.0)));
}

int points_for_language(FamilyWish const& wish, PoolVolunteer const& volunteer)
{
    if (!speaks(volunteer, wish.home_language)) {
        return points_with_interpreter;
    }
    return speaks_a_little(volunteer, wish.home_language) ? points_for_a_little : most_for_language;
}

FactorPoints weigh_language(FamilyWish const& wish, PoolVolunteer const& volunteer)
{
    return {
        .factor = Factor::language,
        .points = points_for_language(wish, volunteer),
        .most = most_for_language,
    };
}

// One shared dagdeel is what it takes; more leave room to move.
FactorPoints weigh_dagdelen(std::size_t shared)
{
    auto const share =
        shared == 0 ? 0.0 : (3.0 + static_cast<double>(std::min<std::size_t>(shared, 3))) / 6.0;
    return {.factor = Factor::dagdeel, .points = part_of(most_for_dagdeel, share), .most = most_for_dagdeel};
}

FactorPoints weigh_distance(PoolVolunteer const& volunteer)
{
    auto const share =
        volunteer.kilometres ? 1.0 - (*volunteer.kilometres / volunteer.profile.travel_km) : 0.0;
    return {
        .factor = Factor::distance, .points = part_of(most_for_distance, share), .most = most_for_distance
    };
}

FactorPoints weigh_waiting(PoolVolunteer const& volunteer, base::Date today)
{
    auto const days = volunteer.free_since ? base::days_between(*volunteer.free_since, today) : 0;
    auto const share = static_cast<double>(days) / longest_wait_days;
    return {.factor = Factor::waiting, .points = part_of(most_for_waiting, share), .most = most_for_waiting};
}

Candidate weigh(FamilyWish const& wish, PoolVolunteer const& volunteer, base::Date today)
{
    auto candidate = Candidate{
        .volunteer = volunteer,
        .shared = programme::shared_dagdelen(wish.dagdelen, volunteer.profile.dagdelen),
        .factors = {},
        .points = 0,
    };
    candidate.factors = {
        weigh_language(wish, volunteer),
        weigh_dagdelen(candidate.shared.size()),
        weigh_distance(volunteer),
        weigh_waiting(volunteer, today),
    };
    for (auto const& factor : candidate.factors) {
        candidate.points += factor.points;
    }
    return candidate;
}

} // namespace

std::vector<ProposalObstacle>
obstacles(FamilyWish const& wish, PoolVolunteer const& volunteer, base::Date today)
{
    auto found = std::vector<ProposalObstacle>{};
    std::ranges::copy_if(all_obstacles, std::back_inserter(found), [&](ProposalObstacle obstacle) {
        return is_in_the_way(obstacle, wish, volunteer, today);
    });
    return found;
}

Advice advise(FamilyWish const& wish, std::vector<PoolVolunteer> const& pool, base::Date today)
{
    auto advice = Advice{};
    for (auto const& volunteer : pool) {
        auto why = obstacles(wish, volunteer, today);
        if (why.empty()) {
            advice.candidates.push_back(weigh(wish, volunteer, today));
        } else {
            advice.left_out.push_back({.volunteer = volunteer, .why = std::move(why)});
        }
    }
    std::ranges::sort(advice.candidates, [](Candidate const& one, Candidate const& other) {
        return one.points != other.points ? one.points > other.points : one.volunteer.id < other.volunteer.id;
    });
    std::ranges::sort(advice.left_out, [](LeftOut const& one, LeftOut const& other) {
        return one.why.size() != other.why.size() ? one.why.size() < other.why.size()
                                                  : one.volunteer.id < other.volunteer.id;
    });
    return advice;
}

std::optional<int> rank_of(Advice const& advice, volunteers::VolunteerId volunteer)
{
    auto const& candidates = advice.candidates;
    auto const found = std::ranges::find(candidates, volunteer, [](Candidate const& candidate) {
        return candidate.volunteer.id;
    });
    return found == candidates.end() ? std::nullopt
                                     : std::optional{static_cast<int>(found - candidates.begin()) + 1};
}

} // namespace matching
