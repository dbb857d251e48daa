// A dated version of the programme: its steps, deadlines, tolerances, categories, reasons and conditions, as
// read from programme/*.toml. Rules are data; no deadline is a constant in code.
#pragma once

#include "programme/model/duration.hpp"
#include "programme/model/event.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace programme {

enum class Scope { family_case, match, volunteer, location };
enum class Who { coordinator, parent, volunteer, both, everybody };

// What a step waits for when it repeats.
struct Repetition {
    Duration least; // the soonest the next may be planned, and what counts when nothing was planned
    Duration most;  // red after this
};

// One thing that must be done in time.
struct Step {
    std::string code; // "first_check"
    std::string name; // Dutch, marked for translation
    Scope scope;
    Who who;
    std::vector<EventKind> counted_from; // the last of these starts the clock
    std::vector<EventKind> done_by;      // any of these ends it
    std::vector<EventKind> moot_after;   // any of these makes it pointless
    Duration due;                        // for a repeating step: the first time
    std::optional<Duration> tolerance;
    std::optional<Repetition> repeats;
    std::vector<Duration> first_moments; // coaching: due after 3, 10 and 18 weeks, then every `repeats.least`
    bool on_planned_date; // due on planned_for of the event it is counted from, when that has one
    std::string source;   // where the rule comes from
};

// A reason, category or kind a person chooses from a list.
struct Choice {
    std::string code;
    std::string name;             // Dutch
    std::string explanation = {}; // Dutch; may be empty
};

enum class StartCondition {
    acquaintance_held,
    decision_accepted,
    klik_of_parent,
    klik_of_volunteer,
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

struct Holiday {
    base::Date on;
    std::string name;
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
    std::vector<Choice> end_reasons;
    std::vector<Choice> decline_reasons; // of a volunteer
    std::vector<Choice> no_klik_reasons; // of a parent or volunteer
    std::vector<Choice> proposal_withdrawal_reasons;
    std::vector<Choice> not_suitable_reasons;
    std::vector<Choice> stop_reasons; // a volunteer stops
    std::vector<Choice> missed_visit_reasons;
    std::vector<Choice> fit_checklist;
    std::vector<Choice> closing_words; // heel goed, goed, voldoende, matig, slecht
    std::vector<Choice> experiences;   // of volunteers, matched with needs
    std::vector<Choice> languages;     // code ISO 639-1
    int score_least;
    int score_most;
    int mark_least;
    int mark_most;
    Duration vog_term;
    Duration silence_alarm;
    int most_families_per_volunteer;
    int training_dagdelen;
    std::vector<std::string> public_holidays; // rules, e.g. "easter+1", "04-27"; see holidays.hpp
};

// Throws base::NotFound when the programme has no such step.
Step const& step(ProgrammeVersion const& version, std::string_view code);

// The choice with this code; nothing when the list has none.
Choice const* find_choice(std::vector<Choice> const& choices, std::string_view code);

} // namespace programme
