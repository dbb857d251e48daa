// The national demo before it is told: where Home-Start is, and the line of each volunteer and each family
// through the years, as the few days and people from which all facts follow.
#pragma once

#include "demo/model/nation/work_days.hpp"
#include "intake/model/call_permission.hpp"
#include "locations/model/municipality.hpp"
#include "people/model/person.hpp"
#include "programme/model/dagdeel.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace demo {

// What the published figures say of a year; source: national presentation (2024). The facts of that year are
// made so that counting them gives these, whatever the seed.
struct PublishedYear {
    int year = 2024;
    int municipalities = 180;
    int families = 3242;
    int volunteers = 2682;
    int children = 6213;
    int families_with_child_under_two = 1201;
    int families_in_pregnancy = 278;
    double very_good_percent = 78.7; // the rest says good
    double mean_mark = 8.9;
};

struct NationWish {
    std::uint64_t seed = 1;
    int years = 1;    // up to and including the published one
    base::Date until; // the last day that is told; not before the end of the published year
    int one_in = 1;   // of the places with families and of the figures, for tests
    // For tests that count families: most rows are visits. All else is the same without them.
    bool visits = true;
};

// ---- Where ----

// The middle of the area of four digits of a postcode.
struct Neighbourhood {
    std::string digits;
    locations::Point point;
};

// What a location offers in one municipality.
struct Serving {
    std::string municipality; // its code
    std::string town;
    int inhabitants;
    Day from;
    int age_to_inclusive;
    bool from_28_weeks;
    std::vector<Neighbourhood> neighbourhoods; // at least one
};

struct Place {
    people::LocationId location;
    std::string name;
    std::vector<Serving> servings; // at least one
    int coordinators;
};

// Where somebody lives.
struct Home {
    int serving; // of the place
    int neighbourhood;
};

// ---- Volunteers ----

enum class VolunteerFate { comes, not_suited, leaves_after_talk, leaves_in_course };

// From a proposal until it is over.
struct Spell {
    Day from;
    Day to;
    bool supports; // it came to support
    Day started;   // when it did
};

struct VolunteerLine {
    int place;
    VolunteerFate fate = VolunteerFate::comes;
    Home home;
    programme::Dagdeel dagdeel; // on which she comes
    std::string_view language;  // beside Dutch; may be empty
    int course;                 // which course of her place
    Day registered;
    Day available; // the day of her certificate, or later
    std::optional<Day> stopped = {};
    std::vector<Spell> spells = {};
    double farthest_kilometres = 0; // to a family for which she was asked
};

// ---- Families ----

enum class CaseExit { not_suitable, withdrawn, unreachable, no_capacity };
enum class MatchFate { declined, no_klik, supports };

struct MatchLine {
    int volunteer;
    MatchFate fate;
    Day proposed;
    Day answered;
    Day introduction_planned;
    Day introduced;
    Day first_klik;
    Day second_klik;
    bool parent_first; // answered the question about the klik first; of no klik, she says no
    Day started;
    Day over;                  // declined, no klik, or the end of support
    std::string_view end_code; // when it ended before the case was closed; else empty
};

// A child by the first day of its month of birth, or by the day it is expected.
struct ChildLine {
    base::Date day;
    bool is_expected;

    friend bool operator==(ChildLine const&, ChildLine const&) = default;
};

struct JudgementLine {
    int mark;
    std::string_view word;
};

struct PauseLine {
    Day from;
    Day until;
};

enum class Origin { by_herself, by_phone, named_referrer, permission, permission_untold };

struct CaseLine {
    int place;
    int coordinator; // of the place
    Home home;
    Origin origin;
    std::string_view language;
    bool interpreter = false;
    Day permitted; // the day on which a referrer wrote, of origins with a permission
    Day applied;   // or the day on which she said that she would not
    std::optional<intake::CallOutcome> not_applied = {}; // a call came to nothing: there is no case
    std::optional<Day> contacted = {};
    std::optional<Day> visit_planned = {};
    std::optional<Day> visited = {};
    std::optional<Day> decided = {};
    std::optional<CaseExit> exit = {};
    Day exited;
    std::vector<MatchLine> matches = {}; // in the order of their proposals
    std::optional<Day> started = {};     // the first day of support
    Day closed;
    std::string_view end_reason;
    bool ended_early = false; // within weeks: the family is not asked for a judgement
    std::optional<PauseLine> pause = {};
    std::vector<ChildLine> children = {};
    std::optional<JudgementLine> judgement = {};
};

struct Nation {
    std::vector<Place> places;
    std::vector<VolunteerLine> volunteers; // in the order of their registration
    std::vector<CaseLine> cases;           // in the order in which they came
};

Serving const& serving_of(Place const& place, Home const& home);
Neighbourhood const& neighbourhood_of(Place const& place, Home const& home);

// Whether support ran on a day from `first` up to and including `last`.
bool is_supported_between(CaseLine const& line, Day first, Day last);
bool is_active_in(Spell const& spell, Day first, Day last);
bool is_active_between(VolunteerLine const& line, Day first, Day last);

} // namespace demo
