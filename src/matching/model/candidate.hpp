// Candidates (wie kan komen): which volunteers may be proposed to a family, why the others may not, and an
// order that explains itself. The coordinator decides, always.
#pragma once

#include "platform/base/codes.hpp"
#include "platform/base/date.hpp"
#include "programme/model/dagdeel.hpp"
#include "programme/model/journey.hpp"
#include "volunteers/model/pipeline.hpp"
#include "volunteers/model/volunteer.hpp"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace matching {

// What the family asks of a volunteer.
struct FamilyWish {
    std::vector<programme::Dagdeel> dagdelen; // empty: nobody asked yet
    std::string home_language;
    bool interpreter; // somebody translates: then they need not share a language
};

// What there was between a volunteer and this family before.
enum class EarlierMatch {
    none, // nothing that stands in the way
    runs, // proposed, in introduction or active now
    no,   // she declined, or there was no klik
};

// A volunteer as she stands today, seen from one family.
struct PoolVolunteer {
    volunteers::VolunteerId id;
    people::PersonId person;
    volunteers::VolunteerProfile profile;
    volunteers::PipelineState state;
    programme::VolunteerStanding standing;
    int open_matches;
    std::optional<double> kilometres;     // to the family; nothing when a postcode is not known
    std::optional<base::Date> free_since; // nothing while she has a family, or when she is not available
    EarlierMatch with_family;
};

// Why a volunteer cannot be proposed to a family now. Each has words in pages.
enum class ProposalObstacle {
    not_available, // still in the pipeline, paused or stopped
    away,          // on holiday today
    not_certified,
    vog_not_seen,
    vog_expired,
    no_room,
    no_shared_language, // and no interpreter
    no_shared_dagdeel,  // of the dagdelen that both gave
    too_far,
    with_family_now,
    earlier_no,
};

// All of them, in the order above; empty when she may be proposed.
std::vector<ProposalObstacle>
obstacles(FamilyWish const& wish, PoolVolunteer const& volunteer, base::Date today);

// What speaks for a volunteer. Never who she is: no origin, no religion.
enum class Factor { language, dagdeel, distance, waiting };

struct FactorPoints {
    Factor factor;
    int points;
    int most;
};

// A volunteer who may be proposed, with the points that put her in her place.
struct Candidate {
    PoolVolunteer volunteer;
    std::vector<programme::Dagdeel> shared; // dagdelen on which both can
    std::vector<FactorPoints> factors;      // in the order of the enum
    int points;                             // their sum, 0 to 100
};

struct LeftOut {
    PoolVolunteer volunteer;
    std::vector<ProposalObstacle> why;
};

struct Advice {
    std::vector<Candidate> candidates; // the best first; with equal points, who came to us first
    std::vector<LeftOut> left_out;     // who misses least first
};

Advice advise(FamilyWish const& wish, std::vector<PoolVolunteer> const& pool, base::Date today);

// Her place in the advice, counted from 1; nothing when she was left out.
std::optional<int> rank_of(Advice const& advice, volunteers::VolunteerId volunteer);

} // namespace matching

template <>
struct base::Codes<matching::Factor> {
    static constexpr auto table = std::to_array<std::pair<matching::Factor, std::string_view>>({
        {matching::Factor::language, "language"},
        {matching::Factor::dagdeel, "dagdeel"},
        {matching::Factor::distance, "distance"},
        {matching::Factor::waiting, "waiting"},
    });
};
