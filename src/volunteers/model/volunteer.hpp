// A volunteer (vrijwilliger): a parent with experience who supports a family at home, a dagdeel a week.
#pragma once

#include "people/model/person.hpp"
#include "platform/base/date.hpp"
#include "platform/base/id.hpp"
#include "programme/model/dagdeel.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace volunteers {

using VolunteerId = base::Id<struct VolunteerTag>;

inline constexpr auto least_travel_km = 1;
inline constexpr auto most_travel_km = 100;

// A programme says how many are usual; a volunteer may want more.
inline constexpr auto most_families_of_anyone = 5;

// She does not come on these days, both included: a holiday, or a single day.
struct Absence {
    base::Date first_day;
    base::Date last_day;

    friend bool operator==(Absence const&, Absence const&) = default;
};

// What a family may ask of her, and what matching weighs.
struct VolunteerProfile {
    std::string postcode; // "7121 AB", or the four digits
    int travel_km;        // how far she wants to travel to a family
    int most_families;    // at the same time
    std::string wishes;   // wishes and limits: pets, smoke, stairs
    std::string about;    // what a family may read about her
    std::vector<programme::Dagdeel> dagdelen;
    std::vector<std::string> languages;   // codes of the programme
    std::vector<std::string> experiences; // codes of the programme
    std::string heard_from = {};          // how she heard of Home-Start, a code; empty: nobody asked
    std::map<std::string, std::string, std::less<>> language_levels = {}; // by language; none: nobody asked
    std::vector<std::string> interests = {};  // these are codes of the programme too
    std::vector<std::string> child_ages = {}; // of her own children, as bands
    std::vector<std::string> travel_ways = {};
    std::vector<std::string> limits = {}; // what she rather does not meet at a family's home
    std::vector<Absence> absences = {};   // in order of day
};

// When she is away on this day: from when until when.
std::optional<Absence> absence_on(VolunteerProfile const& profile, base::Date day);

struct Volunteer {
    VolunteerId id;
    people::LocationId location;
    people::PersonId person;
    VolunteerProfile profile;
    int version; // rises with every change of the profile
};

} // namespace volunteers
