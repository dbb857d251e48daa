// The board of the pipeline: in which column somebody stands, and since when.
#pragma once

#include "volunteers/model/pipeline.hpp"
#include "volunteers/model/volunteer.hpp"

#include <optional>
#include <vector>

namespace volunteers {

// The columns of the board, in the order of the way. "VOG seen" is certified with a VOG that counts;
// "matched" is available with a family.
enum class BoardColumn {
    registered,
    talk_planned,
    suited,
    in_training,
    certified,
    vog_seen,
    available,
    matched,
    paused,
    stopped,
    not_suited,
};

// From the start of support until its end.
struct RunningTime {
    base::Date started;
    std::optional<base::Date> ended = std::nullopt; // nothing while it runs
};

struct MatchOfVolunteer {
    VolunteerId volunteer;
    RunningTime time;
};

std::vector<RunningTime> times_of(std::vector<MatchOfVolunteer> const& matches, VolunteerId volunteer);

struct BoardPlace {
    BoardColumn column;
    base::Date since;
};

// `matches` are those of this volunteer in which support started.
BoardPlace board_place(
    VolunteerHistory const& history,
    std::vector<RunningTime> const& matches,
    programme::ProgrammeVersion const& programme,
    base::Date today
);

} // namespace volunteers

template <>
struct base::Codes<volunteers::BoardColumn> {
    using enum volunteers::BoardColumn;
    static constexpr auto table = std::to_array<std::pair<volunteers::BoardColumn, std::string_view>>({
        {registered, "registered"},
        {talk_planned, "talk_planned"},
        {suited, "suited"},
        {in_training, "in_training"},
        {certified, "certified"},
        {vog_seen, "vog_seen"},
        {available, "available"},
        {matched, "matched"},
        {paused, "paused"},
        {stopped, "stopped"},
        {not_suited, "not_suited"},
    });
};
