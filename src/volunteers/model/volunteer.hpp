// A volunteer (vrijwilliger): a parent with experience who supports a family at home, a dagdeel a week.
#pragma once

#include "people/model/person.hpp"
#include "platform/base/id.hpp"
#include "programme/model/dagdeel.hpp"

#include <string>
#include <vector>

namespace volunteers {

using VolunteerId = base::Id<struct VolunteerTag>;

inline constexpr auto least_travel_km = 1;
inline constexpr auto most_travel_km = 100;

// A programme says how many are usual; a volunteer may want more.
inline constexpr auto most_families_of_anyone = 5;

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
};

struct Volunteer {
    VolunteerId id;
    people::LocationId location;
    people::PersonId person;
    VolunteerProfile profile;
    int version; // rises with every change of the profile
};

} // namespace volunteers
