// What the matching knows of a family case and of a volunteer: two plain records, without names.
#pragma once

#include "intake/model/family_case.hpp"
#include "locations/model/municipality.hpp"
#include "programme/model/journey.hpp"
#include "volunteers/model/pipeline.hpp"
#include "volunteers/model/volunteer.hpp"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace matching {

// What there was between a volunteer and a family before.
enum class EarlierMatch {
    none,   // nothing that counts
    helped, // she supported this family in earlier days
    runs,   // proposed, in introduction or active now
    no,     // she declined, or there was no klik
};

struct PoolFamily {
    intake::FamilyCaseId id;
    std::vector<programme::Dagdeel> dagdelen; // empty: nobody asked yet
    std::string home_language;
    bool interpreter = false;                      // somebody translates: then they need not share a language
    std::vector<std::string> need_categories = {}; // of the parent's questions now
    std::vector<std::string> experiences = {};     // that the parent hopes for
    std::vector<std::string> interests = {};       // that the parent hopes for
    std::vector<std::string> at_home = {};         // codes of limits: a dog, smoke, stairs
    std::vector<intake::Child> children = {};
    std::string postcode = {};                  // "7121 AB", or its four digits; may be empty
    std::optional<locations::Point> point = {}; // nothing when the postcode is not known
    std::optional<base::Date> waiting_since = {};
    people::LocationId location = people::LocationId{0}; // 0 where locations play no part
};

struct PoolVolunteer {
    volunteers::VolunteerId id;
    people::PersonId person;
    volunteers::VolunteerProfile profile;
    volunteers::PipelineState state;
    programme::VolunteerStanding standing;
    int open_matches = 0;
    std::optional<locations::Point> point = {}; // nothing when the postcode is not known
    std::optional<base::Date> free_since = {};  // nothing while she has a family, or is not available
    std::map<intake::FamilyCaseId, EarlierMatch> earlier = {}; // by family case; none is left out
    people::LocationId location = people::LocationId{0};       // her own; 0 where locations play no part
    std::set<intake::FamilyCaseId> lent_to = {};               // families of other locations that may ask her
};

// Whether the family may ask her at all: both are of one location, or hers lent her to it.
bool may_meet(PoolFamily const& family, PoolVolunteer const& volunteer);

// Whether she is available and has fewer families than she wants.
bool has_room(PoolVolunteer const& volunteer);

EarlierMatch earlier_between(PoolFamily const& family, PoolVolunteer const& volunteer);

// In a straight line; nothing when one of the postcodes is not known.
std::optional<double> kilometres_between(PoolFamily const& family, PoolVolunteer const& volunteer);

// Days since the case waits for a volunteer; 0 when it does not.
int days_waiting(PoolFamily const& family, base::Date today);

} // namespace matching
