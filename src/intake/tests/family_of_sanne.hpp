// Sanne's family for the tests of intake: its history told briefly, and what was recorded read back.
#pragma once

#include "intake/store/case_event_store.hpp"
#include "intake/store/family_case_store.hpp"
#include "programme/tests/given.hpp"
#include "support/world.hpp"

#include <doctest/doctest.h>

#include <initializer_list>
#include <string>

namespace intake::given {

using programme::given::day;
using programme::given::Told;

// Adds these facts to the case of Sanne, as if they were recorded on their days.
inline void tell(support::World& world, std::initializer_list<Told> facts)
{
    auto const family_case = load_family_case(world.database, world.sanne, world.aalten);
    for (auto const& fact : facts) {
        insert_case_event(world.database, family_case, {.event = programme::given::event(fact)}, world.now);
    }
}

// Visited on 18 November and waiting for a volunteer.
inline void tell_waiting(support::World& world)
{
    using enum programme::EventKind;
    tell(world, {{contacted, "2026-11-17"}, {acquaintance_held, "2026-11-18"}, {accepted, "2026-11-18"}});
}

// Anna comes since 20 November; the referrer was not told yet.
inline void tell_supported(support::World& world)
{
    using enum programme::EventKind;
    tell_waiting(world);
    tell(
        world,
        {{proposed, "2026-11-18"},
         {volunteer_accepted, "2026-11-18"},
         {introduced, "2026-11-19"},
         {parent_klik, "2026-11-19", "yes"},
         {volunteer_klik, "2026-11-19", "yes"},
         {support_started, "2026-11-20"}}
    );
}

inline CaseEvent last_event(support::World& world)
{
    return list_case_events(world.database, world.sanne).back();
}

// "contacted, acquaintance_planned": what was recorded after the application.
inline std::string kinds_of_events(support::World& world)
{
    auto kinds = std::string{};
    for (auto const& recorded : list_case_events(world.database, world.sanne)) {
        if (recorded.event.kind != programme::EventKind::applied) {
            kinds += (kinds.empty() ? "" : ", ") + std::string{base::to_code(recorded.event.kind)};
        }
    }
    return kinds;
}

} // namespace intake::given
