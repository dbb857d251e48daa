// What the programme says about matching: what each factor weighs until a location chooses otherwise, how
// people travel, which experience helps with which need. All of it is data of a programme version.
#pragma once

#include "platform/base/codes.hpp"

#include <array>
#include <map>
#include <string>
#include <vector>

namespace programme {

// What speaks for a volunteer. Never who she is: no origin, no religion, no name, no free text.
enum class MatchingFactor {
    dagdeel,
    language,
    distance,
    experience,
    child_ages,
    interests,
    earlier,
    waiting
};

inline constexpr auto matching_factor_count = std::size_t{8};
inline constexpr auto most_weight = 100;

// Points that each factor gives at most.
struct MatchingWeights {
    std::array<int, matching_factor_count> points = {}; // in the order of MatchingFactor, 0 to most_weight
    int family_waiting =
        0; // a location's optimum: points for each week that a family waits, 0 to most_weight

    [[nodiscard]] int of(MatchingFactor factor) const { return points[static_cast<std::size_t>(factor)]; }

    friend bool operator==(MatchingWeights const&, MatchingWeights const&) = default;
};

template <typename Value>
using ByCode = std::map<std::string, Value, std::less<>>;

struct MatchingRules {
    MatchingWeights weights;
    int longest_trip_minutes = 0;               // one way, in a straight line
    int longest_absence_days = 0;               // who is away longer is not proposed now
    ByCode<int> language_percent;               // by language level: how much of the points it is worth
    ByCode<int> kilometres_an_hour;             // by travel way
    ByCode<int> child_age_from;                 // by band of child_ages: the first year of it
    ByCode<std::vector<std::string>> helped_by; // by need category: experiences that help
};

} // namespace programme

template <>
struct base::Codes<programme::MatchingFactor> {
    using enum programme::MatchingFactor;
    static constexpr auto table = std::to_array<std::pair<programme::MatchingFactor, std::string_view>>({
        {dagdeel, "dagdeel"},
        {language, "language"},
        {distance, "distance"},
        {experience, "experience"},
        {child_ages, "child_ages"},
        {interests, "interests"},
        {earlier, "earlier"},
        {waiting, "waiting"},
    });
};
