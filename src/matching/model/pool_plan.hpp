// The best for all waiting families at once (het beste voor iedereen), beside what comes of choosing one by
// one. The coordinator takes it over pair by pair, or does not.
#pragma once

#include "matching/model/assignment.hpp"
#include "matching/model/candidate.hpp"

#include <functional>
#include <set>

namespace matching {

// What a coordinator decided about a pair before: together, or never.
enum class PairChoice { locked, refused };

struct ChosenPair {
    intake::FamilyCaseId family;
    volunteers::VolunteerId volunteer;
    PairChoice choice;
    std::string reason = {}; // in the coordinator's words; may be empty
};

// Locations that agreed to share volunteers; each pair stands in both directions.
using SharedLocations = std::set<std::pair<people::LocationId, people::LocationId>>;

// The families in the order in which they wait, and everybody who might come.
struct Waiting {
    std::vector<PoolFamily> families;
    std::vector<PoolVolunteer> volunteers;
    std::vector<ChosenPair> chosen;
    SharedLocations shared = {};
};

// With what the pairs of a family are measured: what its location chose.
using YardstickOf = std::function<Yardstick const&(PoolFamily const&)>;

struct PlannedPair {
    std::size_t family;    // its place among the families
    std::size_t volunteer; // hers among the volunteers
    int points;
    bool locked;
};

struct Plan {
    std::vector<PlannedPair> pairs; // in the order of the families
    int weeks_waited = 0;           // of the families that are helped, together
    int points = 0;
};

struct PoolPlan {
    Plan best;
    Plan one_by_one; // the longest waiting first takes who fits her best
    std::vector<std::vector<PlannedPair>>
        possible;                      // of each family: everybody who may come, who fits best first
    std::vector<std::uint32_t> room;   // of each volunteer, without what is locked
    std::vector<std::size_t> assigned; // families that are not locked, in the order of waiting
    Assignment assignment;             // of those, with its proof
};

// Serving one more family always counts for more than waiting or points.
inline constexpr auto points_for_serving = 20'000;

// After a year, waiting longer counts no more.
inline constexpr auto most_weeks_counted = 52;

// What a pair counts for in the best for all: that a family is helped, how long it waited, and how well it
// fits.
Points worth_of_pair(PoolFamily const& family, int points, Yardstick const& yardstick);

// Everybody who may come to the family by the rules, without those whom the coordinator refused, and of other
// locations only whom it may ask.
std::vector<PlannedPair>
possible_pairs(std::size_t family, Waiting const& waiting, Yardstick const& yardstick);

PoolPlan plan_pool(Waiting const& waiting, Yardstick const& yardstick);

// The same for families of several locations.
PoolPlan plan_pool(Waiting const& waiting, YardstickOf const& yardstick_of);

} // namespace matching

template <>
struct base::Codes<matching::PairChoice> {
    static constexpr auto table = std::to_array<std::pair<matching::PairChoice, std::string_view>>({
        {matching::PairChoice::locked, "locked"},
        {matching::PairChoice::refused, "refused"},
    });
};
