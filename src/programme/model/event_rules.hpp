// When each event can happen in the journey of a family: one row per event, read by may_happen.
#pragma once

#include "programme/model/progress.hpp"
#include "programme/model/version.hpp"

#include <optional>
#include <span>
#include <string_view>

namespace programme {

enum class InPause { refused, allowed };
enum class PlannedDate { free, needed };

struct EventRule {
    EventKind kind;
    CaseStates case_states;        // the case must be in one of these
    MatchStates match_states = {}; // and the match of the event; empty when it is an event of the case
    InPause in_pause = InPause::refused;
    PlannedDate planned_date = PlannedDate::free;
    std::vector<Choice> ProgrammeVersion::* reasons = nullptr; // the code is one of these
    std::span<std::string_view const> answers = {};            // or one of these
    // Whether it happened already, so that a double click is told apart from a mistake.
    bool (*is_done)(Progress const&, MatchProgress const*, Event const&) = nullptr;
    // What else must be so.
    bool (*is_possible)(Progress const&, MatchProgress const*) = nullptr;
    // The day of what this fact is about; for events that do not change a state.
    std::optional<base::Date> (*follows)(Progress const&, MatchProgress const*) = nullptr;
};

EventRule const& rule_of(EventKind kind);

} // namespace programme
