// Sanne's case in the time that Anna comes to her, and after, told briefly for the tests of what comes then.
#pragma once

#include "intake/store/case_event_store.hpp"
#include "intake/store/family_case_store.hpp"
#include "matching/store/match_store.hpp"
#include "needs/store/need_store.hpp"
#include "programme/tests/given.hpp"
#include "support/world.hpp"

#include <doctest/doctest.h>

#include <initializer_list>
#include <string>

namespace evaluation::given {

using programme::given::day;

// A fact of the case; of `match` when its kind is about a match.
struct Told {
    programme::EventKind kind;
    std::string_view on;
    std::string code = {};
    std::string_view planned_for = {};
    std::optional<matching::MatchId> match = std::nullopt;
};

// Adds these facts to the case of Sanne, as if they were recorded on their days.
inline void tell(support::World& world, std::initializer_list<Told> facts)
{
    auto const family_case = intake::load_family_case(world.database, world.sanne, world.aalten);
    for (auto const& fact : facts) {
        auto event = programme::given::event(
            {.kind = fact.kind, .on = fact.on, .code = fact.code, .planned_for = fact.planned_for}
        );
        event.match = fact.match;
        intake::insert_case_event(world.database, family_case, {.event = event}, world.now);
    }
}

inline matching::MatchId insert_match_with(support::World& world, volunteers::VolunteerId volunteer)
{
    return matching::insert_match(
        world.database,
        {.family_case = world.sanne,
         .volunteer = volunteer,
         .motivation = "Woont om de hoek",
         .told_to_volunteer = {},
         .advice_rank = std::nullopt},
        world.occasion()
    );
}

// Sanne applied in September, and Anna comes since Thursday 15 October 2026. The referrer was told of it.
inline matching::MatchId support_by_anna(support::World& world)
{
    using enum programme::EventKind;
    world.database.execute("DELETE FROM case_events");
    auto const match = insert_match_with(world, world.anna);
    tell(
        world,
        {{applied, "2026-09-01"},
         {contacted, "2026-09-02"},
         {acquaintance_held, "2026-09-08"},
         {accepted, "2026-09-09"},
         {proposed, "2026-09-10", "", "", match},
         {volunteer_accepted, "2026-09-14", "", "", match},
         {introduced, "2026-10-01", "", "", match},
         {parent_klik, "2026-10-02", "yes", "", match},
         {volunteer_klik, "2026-10-02", "yes", "", match},
         {support_started, "2026-10-15", "", "", match},
         {start_notice_settled, "2026-10-15", "sent"}}
    );
    return match;
}

// The parent chose this category; it is scored once, 2 on 8 September 2026.
inline needs::NeedId insert_need(support::World& world, std::string category, std::string words)
{
    auto const need = needs::save_need(
        world.database,
        {.location = world.aalten,
         .family_case = world.sanne,
         .category = std::move(category),
         .words = std::move(words),
         .chosen_on = day("2026-09-08")}
    );
    needs::save_score(
        world.database,
        {.location = world.aalten,
         .family_case = world.sanne,
         .need = need,
         .score =
             {.moment = needs::Moment::acquaintance,
              .scored_by = needs::ScoredBy::parent,
              .scored_on = day("2026-09-08"),
              .score = 2},
         .recorded_by = world.ria.account.value()}
    );
    return need;
}

// The scores of a need of Sanne: "2, 4".
inline std::string scores_of(support::World& world, needs::NeedId id)
{
    auto said = std::string{};
    for (auto const& need : needs::list_needs(world.database, world.sanne)) {
        for (auto const& score : need.scores) {
            said += need.id == id ? (said.empty() ? "" : ", ") + std::to_string(score.score) : "";
        }
    }
    return said;
}

// What was recorded last.
inline intake::CaseEvent last_event(support::World& world)
{
    return intake::list_case_events(world.database, world.sanne).back();
}

inline programme::CaseState state_of_sanne(support::World& world)
{
    return programme::case_state(intake::load_history(world.database, world.sanne));
}

// What is due about this step of Sanne's case today.
inline std::optional<programme::DueItem> due_now(support::World& world, std::string_view step)
{
    return programme::given::find_item(
        intake::load_history(world.database, world.sanne), step, base::to_iso(support::World::today)
    );
}

} // namespace evaluation::given
