#include "volunteers/model/pipeline.hpp"

#include <algorithm>
#include <stdexcept>

namespace volunteers {

namespace {

using Kind = VolunteerEventKind;
using State = PipelineState;

// The state an event leads to; nothing for those that leave it as it is, and for `resumed`.
std::optional<State> state_after(Kind kind)
{
    switch (kind) {
    case Kind::registered:
        return State::registered;
    case Kind::talk_planned:
        return State::talk_planned;
    case Kind::suited:
        return State::suited;
    case Kind::not_suited:
        return State::not_suited;
    case Kind::training_started:
        return State::in_training;
    case Kind::certified:
        return State::certified;
    case Kind::available:
        return State::available;
    case Kind::paused:
        return State::paused;
    case Kind::stopped:
        return State::stopped;
    case Kind::vog_asked:
    case Kind::vog_seen:
    case Kind::resumed:
    case Kind::signed_up_again:
        return std::nullopt;
    }
    return std::nullopt;
}

bool is_break(State state)
{
    return state == State::paused || state == State::stopped;
}

bool has_happened(VolunteerHistory const& history, Kind kind)
{
    return last_event(history, kind).has_value();
}

// The last day on which her VOG counts.
std::optional<base::Date>
vog_valid_until(VolunteerHistory const& history, programme::ProgrammeVersion const& programme)
{
    auto const seen = last_event(history, Kind::vog_seen);
    return seen ? std::optional{programme::after(seen->on, programme.vog_term)} : std::nullopt;
}

// The first day on which the programme asks for a new VOG before this last day.
base::Date warning_begins(base::Date last_day, programme::Duration warning)
{
    return programme::after(last_day, {.count = -warning.count, .unit = warning.unit});
}

// The last time she left, and signed up again since.
bool wants_back(VolunteerHistory const& history)
{
    auto wants = false;
    for (auto const& event : history) {
        wants = event.kind == Kind::signed_up_again
                || (wants && event.kind != Kind::not_suited && event.kind != Kind::stopped);
    }
    return wants && has_left(history);
}

NextStep step_to_vog(VogState vog)
{
    switch (vog) {
    case VogState::not_asked:
    case VogState::expired:
        return NextStep::ask_vog;
    case VogState::asked:
        return NextStep::see_vog;
    case VogState::valid:
    case VogState::runs_out:
        return NextStep::make_available;
    }
    return NextStep::ask_vog;
}

} // namespace

PipelineState pipeline_state(VolunteerHistory const& history)
{
    if (history.empty() || history.front().kind != Kind::registered) {
        throw std::invalid_argument{"a volunteer's history begins with registered"};
    }
    auto progress = State::registered;
    auto interrupted = std::optional<State>{};
    for (auto const& event : history) {
        auto const state = state_after(event.kind);
        if (event.kind == Kind::resumed) {
            interrupted.reset();
        } else if (state && is_break(*state)) {
            interrupted = state;
        } else if (state) {
            progress = *state;
        }
    }
    return interrupted.value_or(progress);
}

bool has_left(VolunteerHistory const& history)
{
    auto const state = pipeline_state(history);
    return state == State::stopped || state == State::not_suited;
}

std::optional<base::Date> wants_back_since(VolunteerHistory const& history)
{
    return wants_back(history) ? std::optional{last_event(history, Kind::signed_up_again)->on} : std::nullopt;
}

std::optional<base::Date>
vog_warned_from(VolunteerHistory const& history, programme::ProgrammeVersion const& programme, base::Date day)
{
    auto const last_day = vog_valid_until(history_until(history, day), programme);
    return last_day ? std::optional{warning_begins(*last_day, programme.vog_warning)} : std::nullopt;
}

VolunteerHistory history_until(VolunteerHistory const& history, base::Date day)
{
    auto until = VolunteerHistory{};
    std::ranges::copy_if(history, std::back_inserter(until), [day](VolunteerEvent const& event) {
        return event.on <= day;
    });
    return until;
}

std::optional<VolunteerEvent> last_event(VolunteerHistory const& history, VolunteerEventKind kind)
{
    auto found = std::optional<VolunteerEvent>{};
    for (auto const& event : history) {
        if (event.kind == kind) {
            found = event;
        }
    }
    return found;
}

programme::VolunteerStanding
standing(VolunteerHistory const& history, programme::ProgrammeVersion const& programme, base::Date day)
{
    auto const so_far = history_until(history, day);
    return {
        .certified = has_happened(so_far, Kind::certified),
        .vog_valid_until = vog_valid_until(so_far, programme),
        .available = !so_far.empty() && pipeline_state(so_far) == State::available,
    };
}

VogState
vog_state(VolunteerHistory const& history, programme::ProgrammeVersion const& programme, base::Date day)
{
    auto const so_far = history_until(history, day);
    auto const asked = last_event(so_far, Kind::vog_asked);
    auto const seen = last_event(so_far, Kind::vog_seen);
    if (!seen) {
        return asked ? VogState::asked : VogState::not_asked;
    }
    auto const last_day = programme::after(seen->on, programme.vog_term);
    if (day > last_day) {
        return asked && asked->on > seen->on ? VogState::asked : VogState::expired;
    }
    return day >= warning_begins(last_day, programme.vog_warning) ? VogState::runs_out : VogState::valid;
}

DatedStep
next_step(VolunteerHistory const& history, programme::ProgrammeVersion const& programme, base::Date today)
{
    auto const vog = vog_state(history, programme, today);
    switch (pipeline_state(history)) {
    case State::registered:
        return {.step = NextStep::plan_talk, .on = {}};
    case State::talk_planned:
        return {.step = NextStep::hold_talk, .on = last_event(history, Kind::talk_planned)->planned_for};
    case State::suited:
        return {.step = NextStep::start_training, .on = {}};
    case State::in_training:
        return {.step = NextStep::finish_training, .on = {}};
    case State::certified:
        return {.step = step_to_vog(vog), .on = {}};
    case State::available:
        return vog == VogState::valid
                   ? DatedStep{.step = NextStep::nothing, .on = {}}
                   : DatedStep{.step = NextStep::renew_vog, .on = vog_valid_until(history, programme)};
    case State::paused:
        return {.step = NextStep::end_pause, .on = last_event(history, Kind::paused)->planned_for};
    case State::not_suited:
        return {.step = wants_back(history) ? NextStep::call_back : NextStep::nothing, .on = {}};
    case State::stopped:
        return {.step = wants_back(history) ? NextStep::take_back : NextStep::nothing, .on = {}};
    }
    return {.step = NextStep::nothing, .on = {}};
}

} // namespace volunteers
