#include "programme/model/occurrence.hpp"

#include "programme/model/holidays.hpp"
#include "programme/model/step_clock.hpp"

#include <algorithm>

namespace programme {

namespace {

struct Case {
    ProgrammeVersion const& version;
    CaseHistory const& history;
    Progress const& progress;
    base::Date today;
};

// A day counted from another moves by the days of pause since then.
base::Date move_by_pauses(base::Date day, base::Date from, std::vector<Pause> const& pauses)
{
    auto moved = 0;
    for (auto const& pause : pauses) {
        auto const begin = std::max(pause.from, from);
        if (pause.until && begin < *pause.until) {
            moved += base::days_between(begin, *pause.until);
        }
    }
    return moved == 0 ? day : base::add_days(day, moved);
}

base::Date count(StepClock const& clock, Case const& of, base::Date from, Duration duration)
{
    auto const day = after(from, duration);
    return clock.step->runs_in_pause ? day : move_by_pauses(day, from, of.progress.pauses);
}

// The last visit, when visits start this clock anew.
base::Date counted_from(StepClock const& clock, Case const& of)
{
    if (!clock.step->restarts_with_visits || !clock.match) {
        return *clock.from;
    }
    auto from = *clock.from;
    for (auto const& contact : of.history.contacts) {
        if (contact.match == of.progress.matches[*clock.match].match && contact.last_visit_on
            && *contact.last_visit_on <= of.today) {
            from = std::max(from, *contact.last_visit_on);
        }
    }
    return from;
}

// The first of the fixed moments that lies after the last time; nothing when all are past.
std::optional<base::Date> next_moment(StepClock const& clock, Case const& of)
{
    auto const& moments = clock.step->first_moments;
    for (auto i = static_cast<std::size_t>(clock.times_done); i < moments.size(); ++i) {
        auto const moment = count(clock, of, *clock.first_from, moments[i]);
        if (clock.times_done == 0 || *clock.from < moment) {
            return moment;
        }
    }
    return std::nullopt;
}

base::Date counted_day(StepClock const& clock, Case const& of, base::Date from)
{
    if (auto const moment = next_moment(clock, of)) {
        return *moment;
    }
    auto const& step = *clock.step;
    return count(clock, of, from, clock.times_done > 0 && step.repeats ? step.repeats->least : step.due);
}

// The pause in which a day fell that had been set before.
Pause const* pause_that_took(PlannedDay const& planned, Case const& of)
{
    auto const found = std::ranges::find_if(of.progress.pauses, [&](Pause const& pause) {
        return pause.until && planned.set_on <= pause.from && pause.from <= planned.due
               && planned.due < *pause.until;
    });
    return found == of.progress.pauses.end() ? nullptr : &*found;
}

struct DueDay {
    base::Date due;
    bool planned;
};

DueDay due_day(StepClock const& clock, Case const& of, base::Date from)
{
    auto const& step = *clock.step;
    auto const counted = counted_day(clock, of, from);
    if (clock.planned && !(step.restarts_with_visits && clock.planned->due < counted)) {
        auto const* const pause = step.runs_in_pause ? nullptr : pause_that_took(*clock.planned, of);
        return pause == nullptr
                   ? DueDay{.due = clock.planned->due, .planned = true}
                   : DueDay{.due = next_working_day(of.version, *pause->until), .planned = false};
    }
    return {.due = step.on_any_day ? counted : next_working_day(of.version, counted), .planned = false};
}

Occurrence occurrence_of(StepClock const& clock, Case const& of)
{
    auto const& step = *clock.step;
    auto const from = counted_from(clock, of);
    auto const [due, planned] = due_day(clock, of, from);
    auto late_after = step.tolerance ? after(due, *step.tolerance) : due;
    auto latest = std::optional<base::Date>{};
    if (step.repeats && step.repeats->most) {
        latest = count(clock, of, from, *step.repeats->most);
        late_after = std::max(due, *latest);
    }
    return {
        .step = &step,
        .item =
            {.step = step.code,
             .match = clock.match ? std::optional{of.progress.matches[*clock.match].match} : std::nullopt,
             .who = step.who,
             .due = due,
             .late_after = late_after,
             .planned = planned},
        .from = from,
        .latest = latest,
    };
}

} // namespace

std::vector<Occurrence>
open_occurrences(ProgrammeVersion const& version, CaseHistory const& history, base::Date today)
{
    auto const clocks = run_clocks(version, history, today);
    auto const of = Case{.version = version, .history = history, .progress = clocks.progress, .today = today};
    auto const stands_still = is_paused(clocks.progress);

    auto open = std::vector<Occurrence>{};
    open.reserve(clocks.steps.size());
    for (auto const& clock : clocks.steps) {
        if (!stands_still || clock.step->runs_in_pause) {
            open.push_back(occurrence_of(clock, of));
        }
    }
    return open;
}

} // namespace programme
