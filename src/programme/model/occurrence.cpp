#include "programme/model/occurrence.hpp"

#include "programme/model/holidays.hpp"
#include "programme/model/step_clock.hpp"

#include <algorithm>

namespace programme {

namespace {

constexpr auto days_of_week = 7;

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

base::Date count(RunningStep const& running, Case const& of, base::Date from, Duration duration)
{
    auto const day = after(from, duration);
    return running.step->runs_in_pause ? day : move_by_pauses(day, from, of.progress.pauses);
}

// Of a step that visits start anew; null when nothing is known.
MatchContact const* contact_of(RunningStep const& running, Case const& of)
{
    if (!running.step->restarts_with_visits || !running.match) {
        return nullptr;
    }
    auto const match = of.progress.matches[*running.match].match;
    auto const found = std::ranges::find(of.history.contacts, match, &MatchContact::match);
    return found == of.history.contacts.end() ? nullptr : &*found;
}

// The last visit, when visits start this step anew.
base::Date counted_from(RunningStep const& running, Case const& of)
{
    auto const* const contact = contact_of(running, of);
    auto const visited = contact != nullptr && contact->last_visit_on && *contact->last_visit_on <= of.today;
    return visited ? std::max(running.from, *contact->last_visit_on) : running.from;
}

bool falls_in_pause(base::Date day, std::vector<Pause> const& pauses)
{
    return std::ranges::any_of(pauses, [&](Pause const& pause) {
        return pause.from <= day && pause.until && day < *pause.until;
    });
}

// A week in which no visit was agreed does not count; one in a pause does not count already.
base::Date move_by_quiet_weeks(base::Date day, base::Date from, RunningStep const& running, Case const& of)
{
    auto const* const contact = contact_of(running, of);
    if (contact == nullptr) {
        return day;
    }
    for (auto const monday : contact->quiet_weeks) {
        if (from < monday && monday <= day && !falls_in_pause(monday, of.progress.pauses)) {
            day = base::add_days(day, days_of_week);
        }
    }
    return day;
}

// The first of the fixed moments that lies after the last time; nothing when all are past.
std::optional<base::Date> next_moment(RunningStep const& running, Case const& of)
{
    auto const& moments = running.step->first_moments;
    for (auto i = static_cast<std::size_t>(running.times_done); i < moments.size(); ++i) {
        auto const moment = count(running, of, running.first_from, moments[i]);
        if (running.times_done == 0 || running.from < moment) {
            return moment;
        }
    }
    return std::nullopt;
}

base::Date counted_day(RunningStep const& running, Case const& of, base::Date from)
{
    if (auto const moment = next_moment(running, of)) {
        return *moment;
    }
    auto const& step = *running.step;
    return count(running, of, from, running.times_done > 0 && step.repeats ? step.repeats->least : step.due);
}

// The end of the pause in which a day fell that had been set before.
std::optional<base::Date> end_of_pause_around(PlannedDay const& planned, Case const& of)
{
    for (auto const& pause : of.progress.pauses) {
        if (planned.set_on <= pause.from && pause.from <= planned.due && pause.until
            && planned.due < *pause.until) {
            return pause.until;
        }
    }
    return std::nullopt;
}

struct DueDay {
    base::Date due;
    bool planned;
};

DueDay due_day(RunningStep const& running, Case const& of, base::Date from)
{
    auto const& step = *running.step;
    auto const counted = move_by_quiet_weeks(counted_day(running, of, from), from, running, of);
    if (running.planned && !(step.restarts_with_visits && running.planned->due < counted)) {
        auto const pause_end = step.runs_in_pause ? std::nullopt : end_of_pause_around(*running.planned, of);
        return pause_end ? DueDay{.due = next_working_day(of.version, *pause_end), .planned = false}
                         : DueDay{.due = running.planned->due, .planned = true};
    }
    return {.due = step.on_any_day ? counted : next_working_day(of.version, counted), .planned = false};
}

Occurrence occurrence_of(RunningStep const& running, Case const& of)
{
    auto const& step = *running.step;
    auto const from = counted_from(running, of);
    auto const [due, planned] = due_day(running, of, from);
    auto late_after = step.tolerance ? after(due, *step.tolerance) : due;
    auto latest = std::optional<base::Date>{};
    if (step.repeats && step.repeats->most) {
        latest = count(running, of, from, *step.repeats->most);
        late_after = std::max(due, *latest);
    }
    return {
        .step = &step,
        .item =
            {.step = step.code,
             .match = running.match ? std::optional{of.progress.matches[*running.match].match} : std::nullopt,
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
    for (auto const& running : clocks.steps) {
        if (!stands_still || running.step->runs_in_pause) {
            open.push_back(occurrence_of(running, of));
        }
    }
    return open;
}

} // namespace programme
