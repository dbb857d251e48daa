#include "demo/actions/play.hpp"
#include "matching/actions/answer_klik.hpp"
#include "matching/actions/answer_proposal.hpp"
#include "matching/actions/hold_introduction.hpp"
#include "matching/actions/plan_introduction.hpp"
#include "matching/actions/propose_match.hpp"

namespace demo {

namespace {

void answer_klik(
    database::Connection& database,
    Play const& play,
    Scene const& scene,
    matching::KlikSide side,
    matching::GivenKlik const& given
)
{
    auto const wish = matching::AnswerKlik{
        .match = play.matches.at(scene.volunteer), .side = side, .given = given, .on = scene.on
    };
    insist(play, scene, matching::answer_klik(database, play.by_link(scene), wish));
}

matching::GivenKlik yes()
{
    return {.answer = matching::KlikAnswer::yes, .reason = {}, .remark = {}};
}

} // namespace

void play_proposed(database::Connection& database, Play& play, Scene const& scene)
{
    auto const wish = matching::ProposeMatch{
        .family_case = case_of(play),
        .volunteer = play.casting.volunteers.at(static_cast<std::size_t>(scene.volunteer)).id,
        .motivation = play.said("motivation", scene),
        .told_to_volunteer = play.family.needs.front().words,
    };
    auto const match = matching::propose_match(database, play.by_coordinator(scene), wish);
    insist(play, scene, match);
    play.matches.emplace(scene.volunteer, *match);
}

void play_volunteer_accepted(database::Connection& database, Play& play, Scene const& scene)
{
    auto const wish = matching::AnswerProposal{
        .match = play.matches.at(scene.volunteer), .answer = matching::ProposalAnswer::yes, .on = scene.on
    };
    insist(play, scene, matching::answer_proposal(database, play.by_link(scene), wish));
}

void play_volunteer_declined(database::Connection& database, Play& play, Scene const& scene)
{
    auto const wish = matching::AnswerProposal{
        .match = play.matches.at(scene.volunteer),
        .answer = matching::ProposalAnswer::no,
        .on = scene.on,
        .reason = "no_time",
        .remark = play.said("decline", scene),
    };
    insist(play, scene, matching::answer_proposal(database, play.by_link(scene), wish));
}

void play_introduction_planned(database::Connection& database, Play& play, Scene const& scene)
{
    auto const wish = matching::PlanIntroduction{
        .match = play.matches.at(scene.volunteer),
        .planned_for = planned_day(scene),
        .time = "14:00",
        .note = play.said("introduction", scene),
    };
    insist(play, scene, matching::plan_introduction(database, play.by_coordinator(scene), wish));
}

void play_introduced(database::Connection& database, Play& play, Scene const& scene)
{
    auto const wish = matching::HoldIntroduction{.match = play.matches.at(scene.volunteer), .on = scene.on};
    insist(play, scene, matching::hold_introduction(database, play.by_coordinator(scene), wish));
}

void play_parent_klik(database::Connection& database, Play& play, Scene const& scene)
{
    answer_klik(database, play, scene, matching::KlikSide::parent, yes());
}

void play_parent_no_klik(database::Connection& database, Play& play, Scene const& scene)
{
    auto const no =
        matching::GivenKlik{.answer = matching::KlikAnswer::no, .reason = "planning", .remark = {}};
    answer_klik(database, play, scene, matching::KlikSide::parent, no);
}

void play_volunteer_klik(database::Connection& database, Play& play, Scene const& scene)
{
    answer_klik(database, play, scene, matching::KlikSide::volunteer, yes());
}

} // namespace demo
