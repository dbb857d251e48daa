// The way of a volunteer from signing up to supporting families: her state, what may happen next, and her
// standing towards a family. All of it follows from dated facts. Whether she is matched follows from matches,
// which come later in the journey.
#pragma once

#include "programme/model/journey.hpp"
#include "programme/model/version.hpp"
#include "volunteers/model/volunteer_event.hpp"

#include <expected>
#include <optional>
#include <vector>

namespace volunteers {

enum class PipelineState {
    registered,   // aangemeld
    talk_planned, // gesprek gepland
    suited,       // past bij Home-Start; the course is still to come
    in_training,  // in de cursus
    certified,    // certificaat; not yet released for families
    available,    // beschikbaar
    paused,
    not_suited,
    stopped,
};

using VolunteerHistory = std::vector<VolunteerEvent>;

// Throws std::invalid_argument for a history that does not begin with `registered`.
PipelineState pipeline_state(VolunteerHistory const& history);

// She stopped, or was found not suited: she takes no part and signs in no more.
bool has_left(VolunteerHistory const& history);

// Since when somebody who left wants to come back; nothing when she does not.
std::optional<base::Date> wants_back_since(VolunteerHistory const& history);

// What has happened up to and including this day.
VolunteerHistory history_until(VolunteerHistory const& history, base::Date day);

// The last time it happened; nothing when it never did.
std::optional<VolunteerEvent> last_event(VolunteerHistory const& history, VolunteerEventKind kind);

// What a start of support needs to know of her on this day.
programme::VolunteerStanding
standing(VolunteerHistory const& history, programme::ProgrammeVersion const& programme, base::Date day);

// How it stands with her certificate of conduct.
enum class VogState { not_asked, asked, valid, runs_out, expired };

// Runs out: within the days that the programme gives for the renewal. Expired: past its last day.
VogState
vog_state(VolunteerHistory const& history, programme::ProgrammeVersion const& programme, base::Date day);

// The day from which the programme asks for a new VOG; nothing when none was seen.
std::optional<base::Date> vog_warned_from(
    VolunteerHistory const& history, programme::ProgrammeVersion const& programme, base::Date day
);

// Why something cannot be recorded of her now. Each has words in pages.
enum class VolunteerRefusal {
    not_in_this_state, // the step before has not been done
    already_done,      // a double click, or a colleague
    has_stopped,       // she stopped, or was found not suited
    before_earlier_event,
    in_future,
    needs_planned_date,
    planned_date_too_early,
    unknown_code,
    vog_missing, // available only with a VOG that counts
};

// Whether this event may be added to her history, seen from today.
std::expected<void, VolunteerRefusal> may_happen(
    programme::ProgrammeVersion const& programme,
    VolunteerHistory const& history,
    VolunteerEvent const& event,
    base::Date today
);

// The reasons one of which is given with this event; null when it has none.
std::vector<programme::Choice> const*
reasons_of(VolunteerEventKind kind, programme::ProgrammeVersion const& programme);

// The events that may be recorded in the state she is in, in the order of the pipeline. May still be refused
// for their day or reason.
std::vector<VolunteerEventKind> possible_events(VolunteerHistory const& history);

// What the coordinator should do next.
enum class NextStep {
    plan_talk,
    hold_talk,
    start_training,
    finish_training,
    ask_vog,
    see_vog,
    make_available,
    renew_vog,
    end_pause,
    call_back, // she was found not suited, and signed up again
    take_back, // she had stopped, and signed up again
    nothing,
};

struct DatedStep {
    NextStep step;
    std::optional<base::Date> on; // the day of the talk, the last day of the VOG, the end of the pause
};

DatedStep
next_step(VolunteerHistory const& history, programme::ProgrammeVersion const& programme, base::Date today);

} // namespace volunteers

template <>
struct base::Codes<volunteers::PipelineState> {
    using enum volunteers::PipelineState;
    static constexpr auto table = std::to_array<std::pair<volunteers::PipelineState, std::string_view>>({
        {registered, "registered"},
        {talk_planned, "talk_planned"},
        {suited, "suited"},
        {in_training, "in_training"},
        {certified, "certified"},
        {available, "available"},
        {paused, "paused"},
        {not_suited, "not_suited"},
        {stopped, "stopped"},
    });
};
