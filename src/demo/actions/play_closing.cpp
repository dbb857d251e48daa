#include "closing/actions/agree_winding_down.hpp"
#include "closing/actions/close_case.hpp"
#include "closing/actions/hold_debrief.hpp"
#include "closing/actions/hold_follow_up.hpp"
#include "demo/actions/play.hpp"
#include "demo/actions/talks.hpp"

namespace demo {

namespace {

closing::Judgement judgement(int number)
{
    constexpr auto marks = std::to_array({9, 8, 10, 9, 7});
    auto const mark = marks[static_cast<std::size_t>(number) % marks.size()];
    return {.mark = mark, .word = mark >= 9 ? "very_good" : "good"};
}

// What the parent copes with well by now was reached.
std::vector<closing::NeedResult> results(evaluation::Talk const& talk)
{
    auto results = std::vector<closing::NeedResult>{};
    for (auto const& [need, score] : talk.scores) {
        results.push_back(
            {.need = need, .reached = score >= 4 ? closing::Reached::reached : closing::Reached::partly}
        );
    }
    return results;
}

} // namespace

void play_winding_down_agreed(database::Connection& database, Play& play, Scene const& scene)
{
    auto const wish = closing::AgreeWindingDown{
        .family_case = case_of(play),
        .on = scene.on,
        .support_ends_on = planned_day(scene),
        .note = play.said("winding_down", scene),
    };
    insist(play, scene, closing::agree_winding_down(database, play.by_coordinator(scene), wish));
}

void play_closed(database::Connection& database, Play& play, Scene const& scene)
{
    auto last_talk = talk(database, play, scene, evaluation::TalkPlace::home);
    last_talk.questionnaires = answered(play, scene, programme::QuestionMoment::closing);
    auto const wish = closing::CloseCase{
        .family_case = case_of(play),
        .on = scene.on,
        .reason = "goal_reached",
        .talk = last_talk,
        .judgement = judgement(play.number),
        .results = results(last_talk),
        .note = play.said("closing", scene),
    };
    insist(play, scene, closing::close_case(database, play.by_coordinator(scene), wish));
}

void play_debriefed(database::Connection& database, Play& play, Scene const& scene)
{
    auto const wish = closing::HoldDebrief{
        .match = play.matches.at(scene.volunteer), .on = scene.on, .note = play.said("debrief", scene)
    };
    insist(play, scene, closing::hold_debrief(database, play.by_coordinator(scene), wish));
}

void play_followed_up(database::Connection& database, Play& play, Scene const& scene)
{
    auto call = talk(database, play, scene, evaluation::TalkPlace::phone);
    call.questionnaires = answered(play, scene, programme::QuestionMoment::follow_up);
    auto const wish = closing::HoldFollowUp{
        .family_case = case_of(play),
        .on = scene.on,
        .result = closing::FollowUpResult::reached,
        .talk = call,
    };
    insist(play, scene, closing::hold_follow_up(database, play.by_coordinator(scene), wish));
}

} // namespace demo
