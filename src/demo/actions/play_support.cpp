#include "coaching/actions/hold_talk.hpp"
#include "demo/actions/play.hpp"
#include "demo/actions/talks.hpp"
#include "evaluation/actions/hold_evaluation.hpp"
#include "evaluation/actions/hold_first_check.hpp"
#include "intake/actions/pause_case.hpp"
#include "matching/store/match_store.hpp"
#include "support/actions/end_match.hpp"
#include "support/actions/record_visit.hpp"
#include "support/actions/start_support.hpp"

namespace demo {

namespace {

std::string_view time_of(programme::DayPart part)
{
    switch (part) {
    case programme::DayPart::morning:
        return "09:30";
    case programme::DayPart::afternoon:
        return "13:30";
    case programme::DayPart::evening:
        return "19:00";
    }
    std::unreachable();
}

// A volunteer with an account tells of her visits herself; others are told of by the coordinator.
void record_visit(
    database::Connection& database, Play const& play, Scene const& scene, support::Visit const& visit
)
{
    auto const& volunteer = play.casting.volunteers.at(static_cast<std::size_t>(scene.volunteer));
    auto const wish = support::RecordVisit{.match = play.matches.at(scene.volunteer), .visit = visit};
    if (volunteer.account) {
        auto const occasion =
            occasion_on(play.parts, {.location = play.casting.location, .by = volunteer.account}, scene.on);
        insist(play, scene, support::record_own_visit(database, occasion, volunteer.id, wish));
    } else {
        insist(play, scene, support::record_visit(database, play.by_coordinator(scene), wish));
    }
}

} // namespace

void play_started(database::Connection& database, Play& play, Scene const& scene)
{
    auto const dagdeel = play.family.dagdelen.front();
    auto const wish = support::StartSupport{
        .match = play.matches.at(scene.volunteer),
        .on = scene.on,
        .dagdeel = dagdeel,
        .starts_at = std::string{time_of(dagdeel.part)},
    };
    insist(play, scene, support::start_support(database, play.by_coordinator(scene), wish));
}

void play_visit(database::Connection& database, Play& play, Scene const& scene)
{
    constexpr auto minutes = std::to_array({150, 180, 120, 165});
    auto const length = minutes[static_cast<std::size_t>(scene.number + play.number) % minutes.size()];
    record_visit(database, play, scene, {.visited_on = scene.on, .minutes = length, .reason = {}});
}

void play_missed_visit(database::Connection& database, Play& play, Scene const& scene)
{
    auto const& reasons = play.parts.programme.missed_visit_reasons;
    auto const& reason = reasons[static_cast<std::size_t>(scene.number + play.number) % reasons.size()];
    record_visit(
        database, play, scene, {.visited_on = scene.on, .minutes = std::nullopt, .reason = reason.code}
    );
}

void play_first_check(database::Connection& database, Play& play, Scene const& scene)
{
    auto const wish = evaluation::HoldFirstCheck{
        .match = play.matches.at(scene.volunteer),
        .on = scene.on,
        .talk = talk(database, play, scene, evaluation::TalkPlace::phone),
        .next_on = scene.planned_for,
    };
    insist(play, scene, evaluation::hold_first_check(database, play.by_coordinator(scene), wish));
}

void play_evaluation(database::Connection& database, Play& play, Scene const& scene)
{
    auto const wish = evaluation::HoldEvaluation{
        .family_case = case_of(play),
        .on = scene.on,
        .talk = talk(database, play, scene, evaluation::TalkPlace::home),
        .next_on = scene.planned_for,
    };
    insist(play, scene, evaluation::hold_evaluation(database, play.by_coordinator(scene), wish));
}

void play_coaching_talk(database::Connection& database, Play& play, Scene const& scene)
{
    auto const by = play.by_coordinator(scene);
    auto const match = matching::load_match(database, play.matches.at(scene.volunteer), by.location);
    auto const key = "talk " + std::to_string(match.id.value()) + " " + base::to_iso(scene.on);
    auto const wish = coaching::HoldTalk{
        .volunteer = match.volunteer,
        .on = scene.on,
        .note = play.said("coaching", scene),
        .submission_key = key,
    };
    insist(play, scene, coaching::hold_talk(database, by, wish));
}

void play_match_ended(database::Connection& database, Play& play, Scene const& scene)
{
    auto const wish = support::EndMatch{
        .match = play.matches.at(scene.volunteer),
        .on = scene.on,
        .reason = "volunteer_stopped",
        .next = support::AfterMatch::seek_another,
        .support_ends_on = std::nullopt,
        .note = play.said("match_ended", scene),
    };
    insist(play, scene, support::end_match(database, play.by_coordinator(scene), wish));
}

void play_paused(database::Connection& database, Play& play, Scene const& scene)
{
    auto const wish = intake::PauseCase{
        .family_case = case_of(play),
        .on = scene.on,
        .until = scene.planned_for,
        .reason = play.said("pause", scene),
    };
    insist(play, scene, intake::pause_case(database, play.by_coordinator(scene), wish));
}

} // namespace demo
