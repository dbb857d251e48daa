#include "volunteers/model/pipeline_board.hpp"

#include <algorithm>

namespace volunteers {

namespace {

using Kind = VolunteerEventKind;

bool runs_on(RunningTime const& match, base::Date day)
{
    return match.started <= day && (!match.ended || day < *match.ended);
}

// The last day on which her state changed.
base::Date last_change(VolunteerHistory const& history)
{
    auto since = history.front().on;
    auto so_far = VolunteerHistory{};
    auto state = std::optional<PipelineState>{};
    for (auto const& event : history) {
        so_far.push_back(event);
        if (pipeline_state(so_far) != state) {
            state = pipeline_state(so_far);
            since = event.on;
        }
    }
    return since;
}

BoardPlace place_of_certified(
    VolunteerHistory const& history, programme::ProgrammeVersion const& programme, base::Date today
)
{
    auto const since = last_change(history);
    auto const vog = vog_state(history, programme, today);
    if (vog != VogState::valid && vog != VogState::runs_out) {
        return {.column = BoardColumn::certified, .since = since};
    }
    auto const seen = last_event(history, Kind::vog_seen);
    return {.column = BoardColumn::vog_seen, .since = std::max(since, seen->on)};
}

BoardPlace
place_of_available(VolunteerHistory const& history, std::vector<RunningTime> const& matches, base::Date today)
{
    auto place = BoardPlace{.column = BoardColumn::available, .since = last_change(history)};
    for (auto const& match : matches) {
        if (runs_on(match, today) && place.column == BoardColumn::available) {
            place = {.column = BoardColumn::matched, .since = match.started};
        }
        if (match.ended && place.column == BoardColumn::available) {
            place.since = std::max(place.since, *match.ended);
        }
    }
    return place;
}

BoardColumn column_of(PipelineState state)
{
    switch (state) {
    case PipelineState::registered:
        return BoardColumn::registered;
    case PipelineState::talk_planned:
        return BoardColumn::talk_planned;
    case PipelineState::suited:
        return BoardColumn::suited;
    case PipelineState::in_training:
        return BoardColumn::in_training;
    case PipelineState::certified:
        return BoardColumn::certified;
    case PipelineState::available:
        return BoardColumn::available;
    case PipelineState::paused:
        return BoardColumn::paused;
    case PipelineState::not_suited:
        return BoardColumn::not_suited;
    case PipelineState::stopped:
        return BoardColumn::stopped;
    }
    return BoardColumn::registered;
}

} // namespace

std::vector<RunningTime> times_of(std::vector<MatchOfVolunteer> const& matches, VolunteerId volunteer)
{
    auto times = std::vector<RunningTime>{};
    for (auto const& match : matches) {
        if (match.volunteer == volunteer) {
            times.push_back(match.time);
        }
    }
    return times;
}

BoardPlace board_place(
    VolunteerHistory const& history,
    std::vector<RunningTime> const& matches,
    programme::ProgrammeVersion const& programme,
    base::Date today
)
{
    auto const state = pipeline_state(history);
    if (state == PipelineState::certified) {
        return place_of_certified(history, programme, today);
    }
    if (state == PipelineState::available) {
        return place_of_available(history, matches, today);
    }
    return {.column = column_of(state), .since = last_change(history)};
}

} // namespace volunteers
