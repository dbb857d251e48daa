// What each event does to a family case or to its match: one row per event, read by advance.
#pragma once

#include "programme/model/progress.hpp"

namespace programme {

enum class Changes { state, nothing_else };

struct Effect {
    EventKind kind;
    Changes changes;
    void (*on_case)(Progress&, Event const&) = nullptr;
    void (*on_match)(Progress&, MatchProgress&, Event const&) = nullptr;
};

Effect const& effect_of(EventKind kind);

} // namespace programme
