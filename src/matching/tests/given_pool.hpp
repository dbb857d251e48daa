// A family and a volunteer who fit each other; a test changes only what matters.
#pragma once

#include "matching/model/candidate.hpp"

#include <cmath>
#include <numbers>
#include <vector>

namespace matching::given {

using programme::Dagdeel;
using programme::DayPart;

inline constexpr auto today =
    base::Date{std::chrono::year{2026}, std::chrono::November, std::chrono::day{21}};
inline constexpr auto tuesday = Dagdeel{.weekday = 2, .part = DayPart::afternoon};
inline constexpr auto friday = Dagdeel{.weekday = 5, .part = DayPart::morning};

inline programme::MatchingRules const& rules()
{
    static auto const given = programme::MatchingRules{
        .weights = {.points = {20, 20, 15, 15, 10, 5, 5, 10}, .family_waiting = 2},
        .longest_trip_minutes = 60,
        .longest_absence_days = 21,
        .language_percent = {{"native", 100}, {"good", 90}, {"some", 50}},
        .kilometres_an_hour = {{"walk", 5}, {"bicycle", 15}, {"car", 50}},
        .child_age_from = {{"toddler", 0}, {"primary", 4}, {"teenager", 13}, {"adult", 18}},
        .helped_by = {{"emotional", {"separation"}}, {"informational", {"sleep", "crying"}}},
    };
    return given;
}

inline Yardstick yardstick()
{
    return {.rules = rules(), .weights = rules().weights, .neighbours = Neighbours::allowed, .today = today};
}

inline constexpr auto home = locations::Point{.latitude = 51.9233, .longitude = 6.5809};

// So many kilometres north of the family.
inline locations::Point kilometres_away(double kilometres)
{
    constexpr auto radius_of_earth = 6371.0088;
    auto const degrees = kilometres / radius_of_earth * 180.0 / std::numbers::pi;
    return {.latitude = home.latitude + degrees, .longitude = home.longitude};
}

inline PoolFamily turkish_family()
{
    return {
        .id = intake::FamilyCaseId{1},
        .dagdelen = {tuesday},
        .home_language = "tr",
        .postcode = "7101 AA",
        .point = home,
        .waiting_since = base::add_days(today, -30),
    };
}

inline PoolVolunteer fitting_volunteer(std::int64_t id = 1)
{
    return {
        .id = volunteers::VolunteerId{id},
        .person = people::PersonId{id},
        .profile =
            {.postcode = "7121 AB",
             .travel_km = 10,
             .most_families = 1,
             .wishes = "",
             .about = "",
             .dagdelen = {tuesday},
             .languages = {"nl", "tr"},
             .experiences = {}},
        .state = volunteers::PipelineState::available,
        .standing = {.certified = true, .vog_valid_until = today, .available = true},
        .open_matches = 0,
        .point = kilometres_away(2.0),
        .free_since = base::add_days(today, -30),
    };
}

} // namespace matching::given
