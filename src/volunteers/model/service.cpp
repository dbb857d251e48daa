#include "volunteers/model/service.hpp"

#include <algorithm>

namespace volunteers {

std::optional<RunningTime> time_of_service(VolunteerHistory const& history)
{
    auto const first = std::ranges::find(history, VolunteerEventKind::available, &VolunteerEvent::kind);
    if (first == history.end()) {
        return std::nullopt;
    }
    auto const stopped = last_event(history, VolunteerEventKind::stopped);
    auto const has_stopped = pipeline_state(history) == PipelineState::stopped;
    return RunningTime{
        .started = first->on, .ended = has_stopped ? std::optional{stopped->on} : std::nullopt
    };
}

std::optional<base::Date>
kept_until(VolunteerHistory const& history, programme::ProgrammeVersion const& programme)
{
    if (!has_left(history)) {
        return std::nullopt;
    }
    auto const has_stopped = pipeline_state(history) == PipelineState::stopped;
    auto const left =
        last_event(history, has_stopped ? VolunteerEventKind::stopped : VolunteerEventKind::not_suited);
    auto const since = std::max(left->on, wants_back_since(history).value_or(left->on));
    return programme::after(
        since, has_stopped ? programme.keep_stopped_volunteer : programme.keep_not_suited_volunteer
    );
}

bool is_kept_too_long(
    VolunteerHistory const& history, programme::ProgrammeVersion const& programme, base::Date today
)
{
    auto const last_day = kept_until(history, programme);
    return last_day && *last_day < today;
}

} // namespace volunteers
