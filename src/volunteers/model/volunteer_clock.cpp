#include "volunteers/model/volunteer_clock.hpp"

#include "programme/model/holidays.hpp"
#include "programme/model/step_codes.hpp"

#include <algorithm>
#include <tuple>

namespace volunteers {

namespace {

namespace codes = programme::step_codes;
using Kind = VolunteerEventKind;
using State = PipelineState;

// What all steps of one volunteer are counted with.
struct Clock {
    VolunteerHistory const& history;
    programme::ProgrammeVersion const& programme;
    base::Date today;
    std::vector<programme::DueItem> items = {};
};

void add(Clock& clock, std::string_view code, base::Date due, bool planned)
{
    auto const& step = programme::step(clock.programme, code);
    clock.items.push_back(
        {.step = step.code,
         .match = std::nullopt,
         .who = step.who,
         .due = due,
         .late_after = step.tolerance ? programme::after(due, *step.tolerance) : due,
         .planned = planned}
    );
}

// The day of this fact, or the day on which she came back when that was later.
base::Date day_of(Clock const& clock, Kind kind)
{
    auto const fact = last_event(clock.history, kind);
    auto const back = last_event(clock.history, Kind::resumed);
    auto const on = fact ? fact->on : clock.history.front().on;
    return back ? std::max(on, back->on) : on;
}

void add_counted(Clock& clock, std::string_view code, base::Date from)
{
    auto const& step = programme::step(clock.programme, code);
    auto const due = programme::next_working_day(clock.programme, programme::after(from, step.due));
    add(clock, code, due, false);
}

void add_planned(Clock& clock, std::string_view code, Kind kind)
{
    auto const planned = last_event(clock.history, kind);
    add(clock, code, planned->planned_for.value_or(planned->on), true);
}

void add_release(Clock& clock, VogState vog)
{
    if (vog == VogState::valid || vog == VogState::runs_out) {
        auto const seen = day_of(clock, Kind::vog_seen);
        add_counted(clock, codes::volunteer_release, std::max(day_of(clock, Kind::certified), seen));
    }
}

void add_step(Clock& clock, State state, VogState vog)
{
    switch (state) {
    case State::registered:
        return add_counted(clock, codes::volunteer_planning, day_of(clock, Kind::registered));
    case State::talk_planned:
        return add_planned(clock, codes::volunteer_talk, Kind::talk_planned);
    case State::suited:
        return add_counted(clock, codes::volunteer_training, day_of(clock, Kind::suited));
    case State::in_training:
        return add_counted(clock, codes::volunteer_certificate, day_of(clock, Kind::training_started));
    case State::certified:
        return add_release(clock, vog);
    case State::paused:
        return add_planned(clock, codes::volunteer_return, Kind::paused);
    case State::not_suited:
    case State::stopped:
        if (auto const since = wants_back_since(clock.history)) {
            add_counted(clock, codes::volunteer_planning, *since);
        }
        return;
    case State::available:
        return;
    }
}

// A new VOG is asked for from the warning on; past its last day nothing else counts.
void add_renewal(Clock& clock, VogState vog)
{
    auto const seen = last_event(clock.history, Kind::vog_seen);
    auto const asked = last_event(clock.history, Kind::vog_asked);
    auto const warned_from = vog_warned_from(clock.history, clock.programme, clock.today);
    if (asked && asked->on > seen->on && asked->on >= *warned_from) {
        return add_counted(clock, codes::vog_sight, asked->on);
    }
    auto item = programme::vog_due(clock.programme, seen->on, clock.today);
    if (!item) {
        return;
    }
    item->due =
        vog == VogState::runs_out ? programme::next_working_day(clock.programme, *warned_from) : item->due;
    clock.items.push_back(*item);
}

void add_vog(Clock& clock, VogState vog)
{
    auto const was_seen = last_event(clock.history, Kind::vog_seen).has_value();
    if (was_seen && vog != VogState::valid) {
        return add_renewal(clock, vog);
    }
    if (vog == VogState::not_asked) {
        add_counted(clock, codes::vog_request, day_of(clock, Kind::suited));
    } else if (vog == VogState::asked) {
        add_counted(clock, codes::vog_sight, last_event(clock.history, Kind::vog_asked)->on);
    }
}

// Before the talk nobody asks for a VOG.
bool needs_vog(State state)
{
    switch (state) {
    case State::suited:
    case State::in_training:
    case State::certified:
    case State::available:
        return true;
    case State::registered:
    case State::talk_planned:
    case State::paused: // asked for when she comes back
    case State::not_suited:
    case State::stopped:
        return false;
    }
    return false;
}

} // namespace

std::vector<programme::DueItem> volunteer_due_items(
    VolunteerHistory const& history, programme::ProgrammeVersion const& programme, base::Date today
)
{
    auto const so_far = history_until(history, today);
    if (so_far.empty()) {
        return {};
    }
    auto clock = Clock{.history = so_far, .programme = programme, .today = today};
    auto const state = pipeline_state(so_far);
    auto const vog = vog_state(so_far, programme, today);
    add_step(clock, state, vog);
    if (needs_vog(state)) {
        add_vog(clock, vog);
    }
    std::ranges::sort(clock.items, {}, [](programme::DueItem const& item) {
        return std::tuple{item.due, item.step};
    });
    return clock.items;
}

bool vog_has_lapsed(
    VolunteerHistory const& history, programme::ProgrammeVersion const& programme, base::Date today
)
{
    auto const last_day = standing(history, programme, today).vog_valid_until;
    return last_day && *last_day < today;
}

VolunteerEventKind recorded_by(std::string_view step, VolunteerHistory const& history)
{
    constexpr auto kinds = std::to_array<std::pair<std::string_view, Kind>>({
        {codes::volunteer_planning, Kind::talk_planned},
        {codes::volunteer_talk, Kind::suited},
        {codes::volunteer_training, Kind::training_started},
        {codes::volunteer_certificate, Kind::certified},
        {codes::volunteer_release, Kind::available},
        {codes::volunteer_return, Kind::resumed},
        {codes::vog_request, Kind::vog_asked},
        {codes::vog_sight, Kind::vog_seen},
        {codes::vog_renewal, Kind::vog_asked},
    });
    if (pipeline_state(history) == State::stopped) {
        return Kind::resumed; // who stopped begins again first
    }
    auto const* const found = std::ranges::find(kinds, step, &std::pair<std::string_view, Kind>::first);
    return found == kinds.end() ? Kind::talk_planned : found->second;
}

} // namespace volunteers
