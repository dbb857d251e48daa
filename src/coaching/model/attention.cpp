#include "coaching/model/attention.hpp"

#include <algorithm>

namespace coaching {

namespace {

using volunteers::PipelineState;
using volunteers::VolunteerEventKind;

} // namespace

Silence silence_of(
    volunteers::VolunteerHistory const& history,
    std::optional<base::Date> last_talk,
    programme::ProgrammeVersion const& programme,
    base::Date today
)
{
    auto const since = last_talk.value_or(history.front().on);
    return {
        .last_talk = last_talk,
        .days = base::days_between(since, today),
        .too_long = volunteers::pipeline_state(history) != PipelineState::paused
                    && !volunteers::has_left(history)
                    && programme::after(since, programme.talk_limit) < today,
    };
}

std::optional<base::Date> pause_to_review(
    volunteers::VolunteerHistory const& history,
    programme::ProgrammeVersion const& programme,
    base::Date today
)
{
    if (volunteers::pipeline_state(history) != PipelineState::paused) {
        return std::nullopt;
    }
    auto const until = volunteers::last_event(history, VolunteerEventKind::paused)->planned_for;
    return until && *until <= programme::after(today, programme.pause_warning) ? until : std::nullopt;
}

std::optional<base::Date> serves_since(volunteers::VolunteerHistory const& history)
{
    auto const first =
        std::ranges::find(history, VolunteerEventKind::available, &volunteers::VolunteerEvent::kind);
    return first == history.end() ? std::nullopt : std::optional{first->on};
}

} // namespace coaching
