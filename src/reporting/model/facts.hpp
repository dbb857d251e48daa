// What the figures know (feiten): plain records of cases, matches, volunteers, meetings and municipalities,
// without names or free text. Every figure is counted from these and from nothing else.
#pragma once

#include "intake/model/family_case.hpp"
#include "locations/model/location.hpp"
#include "meetings/model/meeting.hpp"
#include "needs/model/need.hpp"
#include "programme/model/state.hpp"
#include "reporting/model/period.hpp"
#include "volunteers/model/pipeline.hpp"
#include "volunteers/model/volunteer.hpp"

#include <optional>
#include <string>
#include <vector>

namespace reporting {

// An offer in the municipality of a case, as far as ages go.
struct OfferedAges {
    Span valid;
    int from;         // years, inclusive
    int to_inclusive; // years, inclusive
};

// One of the parent's questions, and how she scored it.
struct NeedFacts {
    std::string category;
    base::Date chosen_on;
    std::optional<base::Date> dropped_on = {};
    std::optional<int> at_start = {}; // the score at the acquaintance
    std::optional<int> at_end = {};   // at the closing visit
    std::string reached = {};         // "reached", "partly", "not"; empty while not closed
};

// Visits of one match within a period.
struct VisitCounts {
    Period period;
    int happened = 0;
    int missed = 0;
    int minutes = 0; // of those that happened; a visit without minutes counts as a usual one
};

struct MatchFacts {
    programme::MatchId id;
    volunteers::VolunteerId volunteer;
    base::Date proposed_on;
    std::optional<base::Date> introduced_on = {};
    std::optional<programme::KlikAnswer> parent_klik = {};
    std::optional<programme::KlikAnswer> volunteer_klik = {};
    std::optional<base::Date> decided_on = {}; // both said yes, or one said no
    bool klik = false;                         // of those decided: both said yes
    std::optional<base::Date> started_on = {};
    std::optional<base::Date> ended_on = {};
    std::string end_reason = {};
    std::optional<base::Date> first_check_on = {};
    std::vector<VisitCounts> visits = {}; // those of a year by quarter

    // Those of the periods that lie within this one, together.
    [[nodiscard]] VisitCounts visits_in(Period const& whole) const;

    // From the start to the end of this match; nothing when it never started.
    [[nodiscard]] std::optional<Span> support() const;
};

struct CaseFacts {
    programme::FamilyCaseId id;
    people::LocationId location;
    std::string municipality;       // code
    bool referred = false;          // a professional pointed the family to Home-Start
    std::string referrer_kind = {}; // empty when nothing was written
    std::string home_language = {};
    bool interpreter = false;
    std::string household = {}; // as it is known now; may be empty
    std::vector<intake::Child> children = {};
    std::vector<OfferedAges> offered = {};

    base::Date applied_on;
    std::optional<base::Date> contacted_on = {};
    std::optional<base::Date> acquaintance_on = {};
    std::optional<base::Date> accepted_on = {};
    std::optional<programme::CaseState> left_as = {}; // not suitable, withdrawn, no capacity, unreachable
    std::optional<base::Date> left_on = {};
    std::string left_reason = {};
    std::optional<base::Date> support_began_on = {};
    std::vector<base::Date> evaluations_on = {}; // interim
    std::optional<base::Date> closed_on = {};
    std::string closing_reason = {};
    bool closed_at_home = false; // with a closing visit and its evaluation
    std::optional<int> mark = {};
    std::string closing_word = {};
    std::optional<base::Date> followed_up_on = {};
    std::string follow_up = {}; // "reached", "not_reached", "not_wanted"

    std::vector<NeedFacts> needs = {};
    std::vector<MatchFacts> matches = {}; // as they were proposed

    // From the start of support to the closing, whoever came; nothing when support never started.
    [[nodiscard]] std::optional<Span> support() const;
};

// A time in which a volunteer was in one state.
struct StateSpan {
    volunteers::PipelineState state;
    Span span;
};

// A volunteer stopped; she may have come back since.
struct Stop {
    base::Date on;
    std::string reason; // a code of the programme
};

struct VolunteerFacts {
    volunteers::VolunteerId id;
    people::LocationId location; // hers; of a guest another than that of the family
    bool guest = false;          // she comes to a family of this report, and is a volunteer elsewhere
    base::Date registered_on;
    std::optional<base::Date> certified_on = {};
    std::vector<Span> vogs = {}; // each from the day it was seen to the last day it counts
    std::vector<Stop> stops = {};
    std::vector<StateSpan> states = {};
    std::vector<Span> matches = {};            // in which support ran, at the families of this report
    std::vector<Span> all_matches = {};        // at families anywhere
    std::vector<base::Date> intervisions = {}; // to which she came, from the first day of the period on
};

// One date of a meeting that was held.
struct MeetingFacts {
    std::int64_t id; // of the attendance
    meetings::MeetingId meeting;
    people::LocationId location;
    std::string municipality;
    base::Date held_on;
    std::string partner = {};
    int parents = 0;
    int children = 0;
};

// When a location offered Home-Start in a municipality.
struct OfferOf {
    people::LocationId location;
    Span valid;
};

// A municipality in which Home-Start was offered, by whom and when.
struct MunicipalityFacts {
    std::string code;
    std::vector<OfferOf> offers = {};
};

struct Facts {
    std::vector<CaseFacts> cases;
    std::vector<VolunteerFacts> volunteers;
    std::vector<MeetingFacts> meetings;
    std::vector<MunicipalityFacts> municipalities;
};

// On this day the child is born. One that was expected counts as born from the day it was due, as for offers.
base::Date born_on(intake::Child const& child);

// Whole years on a day, by the month of birth; negative before.
int years_on(intake::Child const& child, base::Date day);

} // namespace reporting
