#include "programme/model/step_clock.hpp"

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace programme {

namespace {

// An event, and where the case stands when it has happened.
struct Moment {
    Event const& event;
    Progress const& progress;
    CaseState state;
    bool changes_state;
};

// Most events mean nothing to most clocks: the two sets tell so without a look at the step.
struct StepClock {
    Step const* step;
    std::optional<std::size_t> match;
    EventKinds may_start;                          // while it does not run, only these mean something
    EventKinds heeds;                              // while it runs, only these and changes of state do
    std::optional<base::Date> from = std::nullopt; // nothing when it does not run
    std::optional<base::Date> first_from = std::nullopt;
    std::optional<PlannedDay> planned = std::nullopt;
    int times_done = 0;
};

void stop(StepClock& clock)
{
    clock.from.reset();
    clock.planned.reset();
}

void plan(StepClock& clock, Event const& event)
{
    if (event.planned_for) {
        clock.planned = PlannedDay{.due = *event.planned_for, .set_on = event.on};
    }
}

bool may_run(StepClock const& clock, Moment const& now)
{
    constexpr auto until_the_end = CaseStates{
        CaseState::applied,
        CaseState::acquaintance,
        CaseState::waiting,
        CaseState::in_introduction,
        CaseState::supported,
        CaseState::winding_down,
        CaseState::closed,
    };
    return until_the_end.contains(now.state) && clock.step->while_case.contains(now.state)
           && (!clock.match || clock.step->while_match.contains(now.progress.matches[*clock.match].state));
}

// An event of the case reaches the matches that run; closing also the one whose volunteer is debriefed.
bool concerns(StepClock const& clock, Moment const& now)
{
    if (!clock.match) {
        return true;
    }
    auto const& event = now.event;
    auto const& match = now.progress.matches[*clock.match];
    return event.match ? *event.match == match.match
                       : match.state == MatchState::active || match.closed_with_case_on.has_value();
}

bool is_about(StepClock const& clock, Event const& event)
{
    return (event.kind == EventKind::replanned || event.kind == EventKind::skipped)
           && event.code == clock.step->code;
}

bool starts(StepClock const& clock, Event const& event)
{
    auto const& step = *clock.step;
    if (step.only_once && clock.first_from) {
        return false;
    }
    if (event.kind == EventKind::skipped) {
        return std::ranges::find(step.counted_from_skip_of, event.code) != step.counted_from_skip_of.end();
    }
    return step.counted_from.contains(event.kind);
}

void finish(StepClock& clock, Event const& event)
{
    stop(clock);
    ++clock.times_done;
    if (clock.step->repeats) {
        clock.from = event.on;
    }
}

void start(StepClock& clock, Event const& event)
{
    clock.from = event.on;
    clock.first_from = event.on;
    clock.times_done = 0;
}

// What an event means to a clock that already runs.
void pass(StepClock& clock, Event const& event)
{
    if (is_about(clock, event) && event.kind == EventKind::replanned) {
        plan(clock, event);
    } else if (is_about(clock, event) || clock.step->done_by.contains(event.kind)) {
        finish(clock, event);
    }
}

// For a clock to which the event means something.
void happened(StepClock& clock, Moment const& now)
{
    if (!clock.from && !starts(clock, now.event)) {
        return;
    }
    if (!may_run(clock, now)) {
        stop(clock);
        return;
    }
    if (!concerns(clock, now)) {
        return;
    }
    if (clock.from) {
        pass(clock, now.event);
    } else {
        start(clock, now.event);
    }
    if (clock.from && clock.step->planned_by.contains(now.event.kind)) {
        plan(clock, now.event);
    }
}

void tell(std::vector<StepClock>& clocks, Moment const& now)
{
    auto const kind = now.event.kind;
    auto const changes_state = now.changes_state;
    for (auto& clock : clocks) {
        if (clock.from ? changes_state || clock.heeds.contains(kind) : clock.may_start.contains(kind)) {
            happened(clock, now);
        }
    }
}

StepClock stopped_clock(Step const& step, std::optional<std::size_t> match)
{
    auto const skips = step.counted_from_skip_of.empty() ? EventKinds{} : EventKinds{EventKind::skipped};
    return {
        .step = &step,
        .match = match,
        .may_start = step.counted_from | skips,
        .heeds = step.done_by | step.planned_by | EventKinds{EventKind::replanned, EventKind::skipped},
    };
}

void add_clocks(
    std::vector<StepClock>& clocks, ProgrammeVersion const& version, std::optional<std::size_t> match
)
{
    auto const scope = match ? Scope::match : Scope::family_case;
    for (auto const& step : version.steps) {
        if (step.scope == scope) {
            clocks.push_back(stopped_clock(step, match));
        }
    }
}

std::vector<RunningStep> running(std::vector<StepClock> const& clocks)
{
    auto steps = std::vector<RunningStep>{};
    steps.reserve(clocks.size());
    for (auto const& clock : clocks) {
        if (clock.from) {
            steps.push_back({
                .step = clock.step,
                .match = clock.match,
                .from = *clock.from,
                .first_from = clock.first_from.value_or(*clock.from),
                .planned = clock.planned,
                .times_done = clock.times_done,
            });
        }
    }
    return steps;
}

} // namespace

Clocks run_clocks(ProgrammeVersion const& version, CaseHistory const& history, base::Date today)
{
    if (history.events.empty()) {
        throw std::invalid_argument{"a family case without events"};
    }
    auto progress = begin(history.events.front());
    auto clocks = std::vector<StepClock>{};
    clocks.reserve(2 * version.steps.size());
    add_clocks(clocks, version, std::nullopt);

    for (auto const& event : history.events) {
        if (today < event.on) {
            break;
        }
        auto const matches_before = progress.matches.size();
        advance(progress, event);
        if (progress.matches.size() > matches_before) {
            add_clocks(clocks, version, matches_before);
        }
        tell(
            clocks,
            {.event = event,
             .progress = progress,
             .state = state_of(progress),
             .changes_state = changes_state(event.kind)}
        );
    }
    return {.progress = std::move(progress), .steps = running(clocks)};
}

} // namespace programme
