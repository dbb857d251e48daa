#include "programme/model/event_rules.hpp"
#include "programme/model/journey.hpp"
#include "programme/model/next_evaluation.hpp"
#include "programme/model/occurrence.hpp"
#include "programme/model/progress.hpp"
#include "programme/model/step_codes.hpp"

#include <algorithm>

namespace programme {

namespace {

using Objection = std::optional<JourneyRefusal>;

// The history so far and the event that may be added to it.
struct Wish {
    ProgrammeVersion const& version;
    CaseHistory const& history;
    Progress const& progress;
    EventRule const& rule;
    Event const& event;
    MatchProgress const* match; // of the event; null when it has none
};

bool concerns_step(EventKind kind)
{
    return kind == EventKind::replanned || kind == EventKind::skipped;
}

// The open step that is replanned or skipped.
std::optional<Occurrence> occurrence_of(Wish const& wish)
{
    auto const open = open_occurrences(wish.version, wish.history, wish.event.on);
    auto const found = std::ranges::find_if(open, [&](Occurrence const& each) {
        return each.item.step == wish.event.code && each.item.match == wish.event.match;
    });
    return found == open.end() ? std::nullopt : std::optional{*found};
}

Objection check_repetition(Wish const& wish)
{
    auto const& rule = wish.rule;
    if (rule.is_done != nullptr && rule.is_done(wish.progress, wish.match, wish.event)) {
        return JourneyRefusal::already_done;
    }
    return std::nullopt;
}

Objection check_match(Wish const& wish)
{
    auto const& [version, history, progress, rule, event, match] = wish;
    if (rule.match_states.empty()) {
        auto const is_nameless = event.kind == EventKind::proposed && !event.match;
        return is_nameless ? Objection{JourneyRefusal::no_such_match} : std::nullopt;
    }
    if (match == nullptr) {
        return JourneyRefusal::no_such_match;
    }
    if (rule.match_states.contains(match->state)) {
        return std::nullopt;
    }
    if (!is_open(match->state)) {
        return JourneyRefusal::match_is_over;
    }
    return event.kind == EventKind::support_started ? JourneyRefusal::start_conditions_missing
                                                    : JourneyRefusal::not_in_this_state;
}

Objection check_state(Wish const& wish)
{
    auto const state = state_of(wish.progress);
    if (!wish.rule.case_states.contains(state)) {
        return is_over(state) || state == CaseState::closed ? JourneyRefusal::case_is_over
                                                            : JourneyRefusal::not_in_this_state;
    }
    if (is_paused(wish.progress) && wish.rule.in_pause == InPause::refused) {
        return JourneyRefusal::case_is_paused;
    }
    if (wish.rule.is_possible != nullptr && !wish.rule.is_possible(wish.progress, wish.match)) {
        return JourneyRefusal::not_in_this_state;
    }
    return std::nullopt;
}

Objection check_code(Wish const& wish)
{
    auto const& [version, history, progress, rule, event, match] = wish;
    if (rule.reasons != nullptr && find_choice(version.*rule.reasons, event.code) == nullptr) {
        return JourneyRefusal::unknown_code;
    }
    if (!rule.answers.empty() && std::ranges::find(rule.answers, event.code) == rule.answers.end()) {
        return JourneyRefusal::unknown_code;
    }
    return std::nullopt;
}

Objection check_step(Wish const& wish)
{
    auto const& event = wish.event;
    if (!concerns_step(event.kind)) {
        return std::nullopt;
    }
    auto const* const step = find_step(wish.version, event.code);
    if (step == nullptr) {
        return JourneyRefusal::unknown_code;
    }
    if (event.kind == EventKind::skipped && !step->may_skip) {
        return JourneyRefusal::cannot_be_skipped;
    }
    auto const open = occurrence_of(wish);
    if (!open) {
        return JourneyRefusal::not_in_this_state;
    }
    if (event.planned_for && open->latest && *open->latest < *event.planned_for) {
        return JourneyRefusal::planned_date_out_of_range;
    }
    return std::nullopt;
}

bool is_in_range_of_evaluations(ProgrammeVersion const& version, Event const& event, base::Date next)
{
    auto const* const evaluation = find_step(version, step_codes::interim_evaluation);
    auto const plans_evaluation = evaluation != nullptr && evaluation->planned_by.contains(event.kind);
    auto const days = days_for_next_evaluation(version, event.on);
    return !plans_evaluation || !days || days->contain(next);
}

Objection check_planned_date(Wish const& wish)
{
    auto const& event = wish.event;
    if (!event.planned_for) {
        auto const is_missing = wish.rule.planned_date == PlannedDate::needed;
        return is_missing ? Objection{JourneyRefusal::needs_planned_date} : std::nullopt;
    }
    if (*event.planned_for < event.on
        || !is_in_range_of_evaluations(wish.version, event, *event.planned_for)) {
        return JourneyRefusal::planned_date_out_of_range;
    }
    return std::nullopt;
}

// A change of state follows every earlier change; a mere fact follows only what it is about.
Objection check_order(Wish const& wish)
{
    auto const& [version, history, progress, rule, event, match] = wish;
    auto earliest = progress.applied_on;
    if (changes_state(event.kind)) {
        earliest = progress.changed_on;
    } else if (rule.follows != nullptr) {
        earliest = rule.follows(progress, match).value_or(earliest);
    }
    return event.on < earliest ? Objection{JourneyRefusal::before_earlier_event} : std::nullopt;
}

} // namespace

std::expected<void, JourneyRefusal>
may_happen(ProgrammeVersion const& version, CaseHistory const& history, Event const& event)
{
    if (history.events.empty()) {
        return event.kind == EventKind::applied ? std::expected<void, JourneyRefusal>{}
                                                : std::unexpected{JourneyRefusal::not_in_this_state};
    }
    auto const progress = replay(history);
    auto const wish = Wish{
        .version = version,
        .history = history,
        .progress = progress,
        .rule = rule_of(event.kind),
        .event = event,
        .match = event.match ? find_match(progress, *event.match) : nullptr,
    };
    for (auto const check :
         {check_repetition, check_state, check_match, check_code, check_planned_date, check_order, check_step
         }) {
        if (auto const objection = check(wish)) {
            return std::unexpected{*objection};
        }
    }
    return {};
}

} // namespace programme
