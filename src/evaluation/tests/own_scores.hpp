// A parent who scores by herself, told briefly: Anna comes to Sanne, who chose two needs, and Ria mails her
// the link.
#pragma once

#include "evaluation/actions/ask_parent.hpp"
#include "evaluation/actions/score_by_link.hpp"
#include "evaluation/pages/score_link_pages.hpp"
#include "evaluation/store/scoring_draft_store.hpp"
#include "evaluation/store/self_scoring_store.hpp"
#include "evaluation/tests/given.hpp"
#include "support/match_story.hpp"

namespace evaluation::given {

struct SanneAlone {
    needs::NeedId listening; // "Ik ben veel alleen.", scored 2 on 8 September 2026
    needs::NeedId practical; // without words, scored 2 too
};

inline SanneAlone sanne_with_needs(support::World& world)
{
    support_by_anna(world);
    return {
        .listening = insert_need(world, "emotional", "Ik ben veel alleen."),
        .practical = insert_need(world, "practical", ""),
    };
}

// The secret of the link that she is mailed.
inline std::string ask_sanne(support::World& world, needs::Moment moment = needs::Moment::interim)
{
    REQUIRE(
        mail_self_scoring(world.database, world.occasion(), {.family_case = world.sanne, .moment = moment})
    );
    return support::token_in(support::waiting_letters(world).back());
}

// Without an account, at the location of Sanne.
inline accounts::Occasion without_account(support::World const& world)
{
    auto occasion = world.occasion();
    occasion.by = std::nullopt;
    return occasion;
}

inline std::expected<OpenScoring, ScoringLinkRefusal> open_link(support::World& world, std::string_view token)
{
    return open_scoring_link(
        world.database, {.token = token, .now = world.now, .programme = world.programme}
    );
}

inline void choose(support::World& world, std::string_view token, std::string field, std::string value)
{
    REQUIRE(keep_choice(
        world.database,
        without_account(world),
        {.token = token, .fields = {{std::move(field), {std::move(value)}}}, .next_screen = "check"}
    ));
}

inline bool send_scores(support::World& world, std::string_view token)
{
    return send_own_scores(world.database, without_account(world), token).has_value();
}

// She is asked, chooses 4 for being alone, and sends it.
inline void sanne_scores_herself(support::World& world, needs::Moment moment = needs::Moment::interim)
{
    auto const token = ask_sanne(world, moment);
    choose(world, token, "score_emotional", "4");
    REQUIRE(send_scores(world, token));
}

inline SelfScoring only_scoring(support::World& world)
{
    auto const all = list_self_scorings(world.database, world.sanne);
    REQUIRE(all.size() == 1);
    return all.front();
}

} // namespace evaluation::given
