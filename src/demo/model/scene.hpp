// The story of a made-up family: which scenes are played on which day. A pure function of how it goes with
// the family and of today.
#pragma once

#include "platform/base/codes.hpp"
#include "platform/base/date.hpp"
#include "programme/model/dagdeel.hpp"
#include "programme/model/version.hpp"

#include <array>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace demo {

enum class Fate {
    goes_on,
    not_reached,
    not_suitable,
    withdrawn,
    declines_first,  // a volunteer says no, then a second is asked
    no_klik_first,   // then a second volunteer
    volunteer_stops, // and another is sought
    silent,          // nobody told of a visit for four weeks
    paused,
    winds_down,
};

enum class SceneKind {
    permitted,
    applied,
    contact_missed,
    contacted,
    acquaintance_planned,
    acquaintance_held,
    accepted,
    not_suitable,
    withdrawn,
    proposed,
    volunteer_accepted,
    volunteer_declined,
    introduction_planned,
    introduced,
    parent_klik,
    parent_no_klik,
    volunteer_klik,
    started,
    visit,
    missed_visit,
    first_check,
    evaluation,
    coaching_talk,
    match_ended,
    paused,
    winding_down_agreed,
    closed,
    debriefed,
    followed_up,
};

// How it goes with a family, and how far its coordinator has come.
struct Course {
    Fate fate;
    std::optional<SceneKind> stops_after; // what follows its last time has not been done yet
    int began;                            // so many days before today
    int support_days;                     // from the start to what ends or interrupts the support
    int behind_days;                      // so many days of talks and steps have not been recorded yet
    std::optional<int> appointment;       // an open appointment is so many days after today
    int pace;                             // 0 is quick
};

// What the story needs to know of a family besides its course.
struct Circumstances {
    bool by_permission; // a referrer was allowed to name the family
    bool by_phone;      // the first contact was made with the application
    int volunteers;     // how many can be asked, one after the other
    int weekday;        // on which a volunteer comes
};

struct Scene {
    SceneKind kind;
    base::Date on;
    std::optional<base::Date> planned_for = {};
    int volunteer = 0; // which of those asked
    int number = 0;    // the first talk or visit is 1

    friend bool operator==(Scene const&, Scene const&) = default;
};

// In order of day. Nobody works in weekends or on holidays; but an appointment may be today whatever day it
// is.
std::vector<Scene> story_of(
    programme::ProgrammeVersion const& programme,
    Course const& course,
    Circumstances const& circumstances,
    base::Date today
);

} // namespace demo

template <>
struct base::Codes<demo::Fate> {
    using enum demo::Fate;
    static constexpr auto table = std::to_array<std::pair<demo::Fate, std::string_view>>({
        {goes_on, "goes_on"},
        {not_reached, "not_reached"},
        {not_suitable, "not_suitable"},
        {withdrawn, "withdrawn"},
        {declines_first, "declines_first"},
        {no_klik_first, "no_klik_first"},
        {volunteer_stops, "volunteer_stops"},
        {silent, "silent"},
        {paused, "paused"},
        {winds_down, "winds_down"},
    });
};

template <>
struct base::Codes<demo::SceneKind> {
    using enum demo::SceneKind;
    static constexpr auto table = std::to_array<std::pair<demo::SceneKind, std::string_view>>({
        {permitted, "permitted"},
        {applied, "applied"},
        {contact_missed, "contact_missed"},
        {contacted, "contacted"},
        {acquaintance_planned, "acquaintance_planned"},
        {acquaintance_held, "acquaintance_held"},
        {accepted, "accepted"},
        {not_suitable, "not_suitable"},
        {withdrawn, "withdrawn"},
        {proposed, "proposed"},
        {volunteer_accepted, "volunteer_accepted"},
        {volunteer_declined, "volunteer_declined"},
        {introduction_planned, "introduction_planned"},
        {introduced, "introduced"},
        {parent_klik, "parent_klik"},
        {parent_no_klik, "parent_no_klik"},
        {volunteer_klik, "volunteer_klik"},
        {started, "started"},
        {visit, "visit"},
        {missed_visit, "missed_visit"},
        {first_check, "first_check"},
        {evaluation, "evaluation"},
        {coaching_talk, "coaching_talk"},
        {match_ended, "match_ended"},
        {paused, "paused"},
        {winding_down_agreed, "winding_down_agreed"},
        {closed, "closed"},
        {debriefed, "debriefed"},
        {followed_up, "followed_up"},
    });
};
