// A dated version of the programme: its steps, deadlines, tolerances, categories, reasons and conditions, as
// read from programme/*.toml. Rules are data; no deadline is a constant in code.
#pragma once

#include "programme/model/choice.hpp"
#include "programme/model/dagdeel.hpp"
#include "programme/model/duration.hpp"
#include "programme/model/event.hpp"
#include "programme/model/impact_defaults.hpp"
#include "programme/model/matching_rules.hpp"
#include "programme/model/questionnaire.hpp"
#include "programme/model/referrer_kinds.hpp"
#include "programme/model/state.hpp"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace programme {

enum class Scope { family_case, match, volunteer, location };
enum class Who { coordinator, parent, volunteer, both, everybody };

// A step that comes again after it was done.
struct Repetition {
    Duration least; // the soonest the next may be planned, and what counts when nothing was planned
    std::optional<Duration> most; // red after this
};

// One thing that must be done in time (stap).
struct Step {
    std::string code; // "first_check", one of step_codes.hpp
    std::string name; // Dutch, as on the screen
    Scope scope;
    Who who;
    EventKinds counted_from;                       // any of these starts the clock when it is not running
    std::vector<std::string> counted_from_skip_of; // steps that start it as well when they are skipped
    EventKinds done_by;                            // any of these ends it
    EventKinds planned_by;                         // the day named in these is the day it is due
    CaseStates while_case = CaseStates::all();     // it ends when the case leaves these states
    MatchStates while_match = MatchStates::all();  // it ends when its match leaves these states
    Duration due;                                  // for a repeating step: the first time
    std::optional<Duration> tolerance;
    std::optional<Repetition> repeats;
    std::vector<Duration>
        first_moments;         // coaching: due after 3, 10 and 18 weeks, then every `repeats->least`
    bool only_once;            // never starts again in this case, as the notice of start
    bool may_skip;             // somebody may leave it out with a reason
    bool runs_in_pause;        // a pause does not stop it
    bool restarts_with_visits; // each visit starts the clock anew
    bool on_any_day;           // also due in a weekend or on a holiday
    std::string source;        // where the rule comes from
};

enum class StartCondition {
    acquaintance_held,
    decision_accepted,
    klik_of_parent,
    klik_of_volunteer,
    volunteer_available,
    volunteer_certified,
    vog_seen,
    vog_in_term,
    no_other_running_match,
};

struct AgeRange {
    int from;                 // years, inclusive
    int to_inclusive;         // years, inclusive ("t/m")
    int pregnancy_from_weeks; // 28
};

// When a public holiday falls: on a fixed day of the year, or so many days after Easter Sunday.
struct HolidayRule {
    std::string name;                               // Dutch
    std::variant<std::chrono::month_day, int> when; // a day of the year, or days after Easter Sunday
    bool day_before_when_sunday;                    // King's Day
};

// A visit as it usually is, until somebody says otherwise.
struct UsualVisit {
    int minutes;
    std::string morning_starts_at; // "09:30"
    std::string afternoon_starts_at;
    std::string evening_starts_at;

    [[nodiscard]] std::string const& starts_at(DayPart part) const;
};

// The parent scores her needs by herself.
struct SelfScoringRules {
    Duration link_term; // how long the link in her mail works
    int tablet_minutes; // how long she may take on the tablet of the coordinator
    Duration fresh_for; // how long after she sent it a talk does not ask it again
};

struct ProgrammeVersion {
    std::string code; // "home-start-nl-2026"
    std::string name;
    base::Date valid_from;
    std::string time_zone; // "Europe/Amsterdam"
    AgeRange core_ages;
    std::vector<Step> steps;
    std::vector<StartCondition> start_conditions;
    std::vector<Choice> need_categories; // emotional, informational, practical, connection
    std::vector<Choice> households;      // who takes care of the children at home; may be empty
    ReferrerKinds referrers;             // may be empty
    std::vector<Choice> end_reasons;
    std::vector<Choice> decline_reasons; // of a volunteer
    std::vector<Choice> no_klik_reasons; // of a parent or volunteer
    std::vector<Choice> proposal_withdrawal_reasons;
    std::vector<Choice> not_suitable_reasons;
    std::vector<Choice> stop_reasons;       // a volunteer stops
    std::vector<Choice> not_suited_reasons; // after the talk with a new volunteer
    std::vector<Choice> heard_from;         // how a volunteer heard of Home-Start
    std::vector<Choice> missed_visit_reasons;
    std::vector<Choice> fit_checklist;
    std::vector<Choice> closing_words; // heel goed, goed, voldoende, matig, slecht
    std::vector<Choice> experiences;   // of volunteers, matched with needs
    std::vector<Choice> languages;     // code ISO 639-1
    std::vector<Choice> language_levels;
    std::vector<Choice> interests;  // of volunteers
    std::vector<Choice> child_ages; // of volunteers' own children, as bands
    std::vector<Choice> travel_ways;
    std::vector<Choice> limits;          // what a volunteer rather does not meet
    std::vector<Choice> training_topics; // of the course for volunteers, one each dagdeel
    int score_least;
    int score_most;
    int mark_least;
    int mark_most;
    Duration vog_term;                  // the step vog_renewal: how long a VOG counts after it was seen
    Duration vog_warning;               // how long before that end a new one is asked for
    Duration keep_stopped_volunteer;    // how long her data is kept after she stopped
    Duration keep_not_suited_volunteer; // and after she was found not suited
    Duration silence_alarm; // the step visits: how long nobody need worry when no visit is reported
    UsualVisit usual_visit;
    Duration visit_link_term; // how long a volunteer can answer about a visit from her mail
    SelfScoringRules self_scoring;
    int most_families_per_volunteer;
    int training_dagdelen;
    Duration pause_warning; // how long before a pause of a volunteer ends the coordinator is reminded
    Duration talk_limit;    // how long nobody need worry when the coordinator did not speak a volunteer
    MatchingRules matching;
    ImpactDefaults impact;
    std::vector<Questionnaire> questionnaires; // all versions that are or were asked
    std::vector<HolidayRule> public_holidays;
};

// Throws base::NotFound when the programme has no such step. The codes are those of step_codes.hpp.
Step const* find_step(ProgrammeVersion const& version, std::string_view code);
Step const& step(ProgrammeVersion const& version, std::string_view code);

} // namespace programme

template <>
struct base::Codes<programme::Scope> {
    using enum programme::Scope;
    static constexpr auto table = std::to_array<std::pair<programme::Scope, std::string_view>>({
        {family_case, "family_case"},
        {match, "match"},
        {volunteer, "volunteer"},
        {location, "location"},
    });
};

template <>
struct base::Codes<programme::Who> {
    using enum programme::Who;
    static constexpr auto table = std::to_array<std::pair<programme::Who, std::string_view>>({
        {coordinator, "coordinator"},
        {parent, "parent"},
        {volunteer, "volunteer"},
        {both, "both"},
        {everybody, "everybody"},
    });
};

template <>
struct base::Codes<programme::StartCondition> {
    using enum programme::StartCondition;
    static constexpr auto table = std::to_array<std::pair<programme::StartCondition, std::string_view>>({
        {acquaintance_held, "acquaintance_held"},
        {decision_accepted, "decision_accepted"},
        {klik_of_parent, "klik_of_parent"},
        {klik_of_volunteer, "klik_of_volunteer"},
        {volunteer_available, "volunteer_available"},
        {volunteer_certified, "volunteer_certified"},
        {vog_seen, "vog_seen"},
        {vog_in_term, "vog_in_term"},
        {no_other_running_match, "no_other_running_match"},
    });
};
