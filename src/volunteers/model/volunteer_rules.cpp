#include "programme/model/enum_set.hpp"
#include "volunteers/model/pipeline.hpp"

#include <algorithm>
#include <array>

namespace volunteers {

namespace {

using Kind = VolunteerEventKind;
using State = PipelineState;
using States = programme::EnumSet<State>;

// In which states an event can be recorded.
struct Rule {
    Kind kind;
    States states;
};

constexpr auto on_the_way = States{
    State::registered,
    State::talk_planned,
    State::suited,
    State::in_training,
    State::certified,
    State::available
};
constexpr auto not_stopped = States{
    State::registered,
    State::talk_planned,
    State::suited,
    State::in_training,
    State::certified,
    State::available,
    State::paused
};

// A talk may be held without having been planned, and be planned again for who was not suited. Who took the
// course elsewhere brings her certificate along.
constexpr auto rules = std::to_array<Rule>({
    {Kind::talk_planned, {State::registered, State::talk_planned, State::not_suited}},
    {Kind::suited, {State::registered, State::talk_planned}},
    {Kind::not_suited, {State::registered, State::talk_planned}},
    {Kind::training_started, {State::suited}},
    {Kind::certified, {State::suited, State::in_training}},
    {Kind::vog_asked, not_stopped},
    {Kind::vog_seen, not_stopped},
    {Kind::available, {State::certified}},
    {Kind::paused, on_the_way},
    {Kind::resumed, {State::paused, State::stopped}},
    {Kind::stopped, not_stopped},
});

bool is_open_in(Kind kind, State state)
{
    auto const rule = std::ranges::find(rules, kind, &Rule::kind);
    return rule != rules.end() && rule->states.contains(state);
}

bool is_about_vog(Kind kind)
{
    return kind == Kind::vog_asked || kind == Kind::vog_seen;
}

bool changes_state(VolunteerEvent const& event)
{
    return !is_about_vog(event.kind) && event.kind != Kind::signed_up_again;
}

// The day before which an event cannot have happened: that of the last change of her state. A VOG may have
// been seen at any time since she signed up.
base::Date not_before(VolunteerHistory const& history, Kind kind)
{
    if (is_about_vog(kind)) {
        return history.front().on;
    }
    auto day = history.front().on;
    for (auto const& event : history) {
        day = changes_state(event) ? std::max(day, event.on) : day;
    }
    return day;
}

bool is_done(VolunteerHistory const& history, VolunteerEvent const& event)
{
    auto const last = last_event(history, event.kind);
    if (!last) {
        return false;
    }
    switch (event.kind) {
    case Kind::talk_planned: // may be planned anew
    case Kind::vog_asked:
    case Kind::vog_seen:
        return *last == event;
    case Kind::not_suited: // so may the talk of who was not suited
        return pipeline_state(history) == State::not_suited;
    case Kind::paused:
        return pipeline_state(history) == State::paused;
    case Kind::stopped:
        return pipeline_state(history) == State::stopped;
    case Kind::resumed:
        return pipeline_state(history) != State::paused && pipeline_state(history) != State::stopped;
    case Kind::registered:
    case Kind::suited:
    case Kind::training_started:
    case Kind::certified:
    case Kind::available:
        return pipeline_state(history) != State::stopped;
    case Kind::signed_up_again:
        return false;
    }
    return false;
}

std::expected<void, VolunteerRefusal>
check_state(VolunteerHistory const& history, VolunteerEvent const& event)
{
    auto const state = pipeline_state(history);
    if (is_done(history, event)) {
        return std::unexpected{VolunteerRefusal::already_done};
    }
    if (is_open_in(event.kind, state)) {
        return {};
    }
    auto const is_out = state == State::stopped || state == State::not_suited;
    return std::unexpected{is_out ? VolunteerRefusal::has_stopped : VolunteerRefusal::not_in_this_state};
}

std::expected<void, VolunteerRefusal>
check_days(VolunteerHistory const& history, VolunteerEvent const& event, base::Date today)
{
    if (event.on > today) {
        return std::unexpected{VolunteerRefusal::in_future};
    }
    if (event.on < not_before(history, event.kind)) {
        return std::unexpected{VolunteerRefusal::before_earlier_event};
    }
    if (event.kind != Kind::talk_planned && event.kind != Kind::paused) {
        return {};
    }
    if (!event.planned_for) {
        return std::unexpected{VolunteerRefusal::needs_planned_date};
    }
    auto const is_too_early =
        event.kind == Kind::paused ? *event.planned_for <= event.on : *event.planned_for < event.on;
    return is_too_early ? std::expected<void, VolunteerRefusal>{std::unexpected{
                              VolunteerRefusal::planned_date_too_early
                          }}
                        : std::expected<void, VolunteerRefusal>{};
}

bool is_known_reason(programme::ProgrammeVersion const& programme, VolunteerEvent const& event)
{
    auto const* const reasons = reasons_of(event.kind, programme);
    return reasons == nullptr ? event.code.empty() : programme::find_choice(*reasons, event.code) != nullptr;
}

} // namespace

std::expected<void, VolunteerRefusal> may_happen(
    programme::ProgrammeVersion const& programme,
    VolunteerHistory const& history,
    VolunteerEvent const& event,
    base::Date today
)
{
    if (auto const state = check_state(history, event); !state) {
        return state;
    }
    if (auto const days = check_days(history, event, today); !days) {
        return days;
    }
    if (!is_known_reason(programme, event)) {
        return std::unexpected{VolunteerRefusal::unknown_code};
    }
    auto const vog_until = standing(history, programme, event.on).vog_valid_until;
    if (event.kind == Kind::available && (!vog_until || *vog_until < event.on)) {
        return std::unexpected{VolunteerRefusal::vog_missing};
    }
    return {};
}

std::vector<programme::Choice> const*
reasons_of(VolunteerEventKind kind, programme::ProgrammeVersion const& programme)
{
    switch (kind) {
    case Kind::stopped:
        return &programme.stop_reasons;
    case Kind::not_suited:
        return &programme.not_suited_reasons;
    case Kind::registered:
    case Kind::talk_planned:
    case Kind::suited:
    case Kind::training_started:
    case Kind::certified:
    case Kind::vog_asked:
    case Kind::vog_seen:
    case Kind::available:
    case Kind::paused:
    case Kind::resumed:
    case Kind::signed_up_again:
        return nullptr;
    }
    return nullptr;
}

std::vector<VolunteerEventKind> possible_events(VolunteerHistory const& history)
{
    auto const state = pipeline_state(history);
    auto kinds = std::vector<VolunteerEventKind>{};
    for (auto const& rule : rules) {
        if (rule.states.contains(state)) {
            kinds.push_back(rule.kind);
        }
    }
    return kinds;
}

} // namespace volunteers
