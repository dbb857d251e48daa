// The dated facts of a volunteer, from which her place in the pipeline and her standing follow.
// In order of day; on one day, in the order in which they were recorded.
#pragma once

#include "platform/base/codes.hpp"
#include "platform/base/date.hpp"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace volunteers {

enum class VolunteerEventKind {
    registered,   // she signed up (aangemeld)
    talk_planned, // planned_for: the day of the first talk
    suited,       // after the talk: she fits
    not_suited,   // after the talk: she does not; code: a reason of the programme
    training_started,
    certified,       // she has the certificate of the course
    vog_asked,       // the request for a certificate of conduct went out
    vog_seen,        // the coordinator saw the VOG itself; no copy is kept
    available,       // she can be proposed to families
    paused,          // planned_for: until when
    resumed,         // back after a pause, or after she had stopped
    stopped,         // code: a stop reason of the programme
    signed_up_again, // she had left, and filled in the form for new volunteers once more
};

struct VolunteerEvent {
    VolunteerEventKind kind;
    base::Date on;
    std::optional<base::Date> planned_for = std::nullopt;
    std::string code = {};

    friend bool operator==(VolunteerEvent const&, VolunteerEvent const&) = default;
};

} // namespace volunteers

template <>
struct base::Codes<volunteers::VolunteerEventKind> {
    using enum volunteers::VolunteerEventKind;
    static constexpr auto table = std::to_array<std::pair<volunteers::VolunteerEventKind, std::string_view>>({
        {registered, "registered"},
        {talk_planned, "talk_planned"},
        {suited, "suited"},
        {not_suited, "not_suited"},
        {training_started, "training_started"},
        {certified, "certified"},
        {vog_asked, "vog_asked"},
        {vog_seen, "vog_seen"},
        {available, "available"},
        {paused, "paused"},
        {resumed, "resumed"},
        {stopped, "stopped"},
        {signed_up_again, "signed_up_again"},
    });
};
