// The states a family case and its matches can be in (stand van zaken). They follow from events; see
// journey.hpp.
#pragma once

#include "platform/base/codes.hpp"
#include "programme/model/enum_set.hpp"

#include <array>
#include <string_view>
#include <utility>

namespace programme {

enum class CaseState {
    applied,         // aangemeld
    acquaintance,    // kennismaking: planned or held, not yet decided
    waiting,         // wacht op een vrijwilliger
    in_introduction, // a volunteer said yes; up to and including the klik
    supported,       // ondersteuning
    winding_down,    // afbouw
    closed,          // afgesloten; debrief and follow-up are still to come
    followed_up,     // afgerond
    not_suitable,
    withdrawn,
    no_capacity,
    unreachable,
};

enum class MatchState {
    proposed,
    accepted_by_volunteer,
    introduced,
    klik_both,
    active,
    ended,
    declined,
    no_klik,
    withdrawn,
};

using CaseStates = EnumSet<CaseState>;
using MatchStates = EnumSet<MatchState>;

// What a parent or a volunteer answers after the introduction.
enum class KlikAnswer { yes, no, not_yet };

} // namespace programme

template <>
struct base::Codes<programme::CaseState> {
    using enum programme::CaseState;
    static constexpr auto table = std::to_array<std::pair<programme::CaseState, std::string_view>>({
        {applied, "applied"},
        {acquaintance, "acquaintance"},
        {waiting, "waiting"},
        {in_introduction, "in_introduction"},
        {supported, "supported"},
        {winding_down, "winding_down"},
        {closed, "closed"},
        {followed_up, "followed_up"},
        {not_suitable, "not_suitable"},
        {withdrawn, "withdrawn"},
        {no_capacity, "no_capacity"},
        {unreachable, "unreachable"},
    });
};

template <>
struct base::Codes<programme::MatchState> {
    using enum programme::MatchState;
    static constexpr auto table = std::to_array<std::pair<programme::MatchState, std::string_view>>({
        {proposed, "proposed"},
        {accepted_by_volunteer, "accepted_by_volunteer"},
        {introduced, "introduced"},
        {klik_both, "klik_both"},
        {active, "active"},
        {ended, "ended"},
        {declined, "declined"},
        {no_klik, "no_klik"},
        {withdrawn, "withdrawn"},
    });
};

template <>
struct base::Codes<programme::KlikAnswer> {
    using enum programme::KlikAnswer;
    static constexpr auto table = std::to_array<std::pair<programme::KlikAnswer, std::string_view>>({
        {yes, "yes"},
        {no, "no"},
        {not_yet, "not_yet"},
    });
};
