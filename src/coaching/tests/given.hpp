// Talks and groups of the small world, in a line each.
#pragma once

#include "coaching/actions/hold_talk.hpp"
#include "coaching/actions/run_intervision.hpp"
#include "coaching/actions/thank_volunteer.hpp"
#include "coaching/store/intervision_store.hpp"
#include "coaching/store/kindness_store.hpp"
#include "coaching/store/talk_store.hpp"
#include "support/match_story.hpp"

#include <doctest/doctest.h>

namespace coaching::given {

inline base::Date day(std::string_view text)
{
    return base::parse_iso_date(text).value();
}

inline HoldTalk talk(support::World const& world, std::string_view on = "2026-11-21")
{
    return {
        .volunteer = world.anna,
        .on = day(on),
        .note = "Geniet ervan, wil graag meer leren over slapen.",
        .submission_key = "talk " + std::string{on},
    };
}

inline IntervisionGroup group(support::World& world)
{
    auto const id = begin_intervision_group(
        world.database,
        world.occasion(),
        {.name = "Dinsdaggroep", .members = {world.anna, world.bea}, .submission_key = "group"}
    );
    return load_intervision_group(world.database, id, world.aalten);
}

// The group meets on this day.
inline IntervisionDate meets(support::World& world, IntervisionGroup const& group, std::string_view on)
{
    plan_intervision(world.database, world.occasion(), group.id, day(on), "20:00");
    return load_intervision_group(world.database, group.id, world.aalten).dates.back();
}

} // namespace coaching::given
