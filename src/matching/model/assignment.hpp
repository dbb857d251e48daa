// Assignment (toedeling): which volunteer would come to which family, for a whole pool at once, so that the
// points of all pairs together are the most there can be. The coordinator decides, always; this is what she
// may look at.
#pragma once

#include <cstdint>
#include <functional>
#include <limits>
#include <span>
#include <vector>

namespace matching {

using FamilyIndex = std::uint32_t; // its place in the pool: who waits longest stands first
using VolunteerIndex = std::uint32_t;
using Points = std::int32_t;

constexpr auto nobody = std::numeric_limits<VolunteerIndex>::max();
constexpr auto most_points = Points{500'000'000}; // for one pair

// A volunteer who may come to a family, and how well that fits.
struct PoolCandidate {
    VolunteerIndex volunteer;
    Points points; // 1 to most_points
};

// The families in the order in which they wait, each with the volunteers who may come. A pair that was
// refused is no candidate; a family that is promised somebody is not in the pool, and takes a place of that
// volunteer.
class AssignmentPool {
public:
    // How many families each volunteer can take, which may be none.
    explicit AssignmentPool(std::vector<std::uint32_t> places);

    void reserve(std::size_t families, std::size_t candidates);

    // Throws std::invalid_argument for points or a volunteer that cannot be, std::length_error for too many
    // of them.
    FamilyIndex add_family(std::span<PoolCandidate const> candidates);

    // For a pair that is locked. Throws std::invalid_argument when the volunteer has no place left.
    void take_place(VolunteerIndex volunteer);

    [[nodiscard]] FamilyIndex families() const { return static_cast<FamilyIndex>(first_.size() - 1); }

    [[nodiscard]] VolunteerIndex volunteers() const { return static_cast<VolunteerIndex>(places_.size()); }

    [[nodiscard]] std::uint32_t places(VolunteerIndex volunteer) const { return places_[volunteer]; }

    [[nodiscard]] std::size_t candidates() const { return candidates_.size(); }

    [[nodiscard]] std::span<PoolCandidate const> candidates_of(FamilyIndex family) const
    {
        return {candidates_.data() + first_[family], candidates_.data() + first_[family + 1]};
    }

private:
    std::vector<std::uint32_t> first_ = {0}; // candidate of each family, and one behind the last
    std::vector<PoolCandidate> candidates_;
    std::vector<std::uint32_t> places_;
};

struct Assignment {
    std::vector<VolunteerIndex> volunteer_of; // of each family, or nobody
    std::int64_t value = 0;                   // the points of all pairs
    std::int64_t bound = 0;    // no answer has more points: the worths, and the prices of all places
    std::vector<Points> worth; // of each family; see assign()
    std::vector<Points> price; // of a place at each volunteer; see assign()
    std::uint64_t bids = 0;
    std::uint64_t searches = 0;

    [[nodiscard]] std::int64_t gap() const { return bound - value; }
};

struct AssignmentLimits {
    std::function<bool()> go_on = {};      // asked about once a millisecond; none: always
    std::uint32_t bids_per_family = 32;    // on average, before the searches take over
    std::uint64_t tie_steps = 100'000'000; // tied pairs looked at to break ties among who comes to whom
};

// The best answer, with its proof: value equals bound. Then also
// - price[v] is exactly what one place more at v would add to the value, and at most what a place less would
// cost
//   (so no volunteer with free places has a price), also for a volunteer without places;
// - worth[f] is exactly what the value would lose without family f, and at least what a second such family
// would add. Of all best answers it is one in which first the family that waits longest is served if any of
// them serves it, then the next, and so on; and among those, one in which the first of them gets the most
// points it can have, then the next (this second rule stops after tie_steps, which only a large pool with few
// different points reaches). Same pool, same answer. When go_on says no, it is a good answer with a bound
// that holds, and no more.
Assignment assign(AssignmentPool const& pool, AssignmentLimits const& limits = {});

// A family to which a new volunteer may come.
struct NewcomerFamily {
    FamilyIndex family;
    Points points;
};

// What one new volunteer with one place would add to the value of a best answer: exact, without solving
// again.
Points gain_of_new_volunteer(Assignment const& best, std::span<NewcomerFamily const> families);

} // namespace matching
