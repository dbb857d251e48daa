#include "demo/model/nation/case_story.hpp"
#include "programme/model/next_evaluation.hpp"
#include "programme/model/step_codes.hpp"

#include <algorithm>
#include <array>

namespace demo {

namespace {

using programme::EventKind;

// So many days before support ends nobody plans another talk.
constexpr auto days_before_end = 25;

struct TalkInCase {
    evaluation::Moment moment;
    evaluation::TalkPlace how;
    Day on;
    double progress; // how far the family has come, from 0 to 1
};

double progress_on(CaseLine const& line, Day day)
{
    auto const whole = std::max(1, days_from(*line.started, line.closed));
    return 0.9 * days_from(*line.started, day) / whole;
}

needs::Moment scores_of(evaluation::Moment moment)
{
    switch (moment) {
    case evaluation::Moment::first_check:
        return needs::Moment::first_check;
    case evaluation::Moment::interim:
        return needs::Moment::interim;
    case evaluation::Moment::closing:
        return needs::Moment::closing;
    case evaluation::Moment::follow_up:
        return needs::Moment::follow_up;
    }
    std::unreachable();
}

// Out of a pause and the days around it, on a working day.
Day day_of_talk(CaseStory const& story, Day day)
{
    auto const& pause = story.line.pause;
    auto const wished = story.telling.work.next(day);
    auto const paused = pause && pause->from - 1 <= wished && wished <= pause->until;
    return paused ? story.telling.work.next(pause->until + 3) : wished;
}

// The day on which the next is planned, when there is time for one.
std::optional<Day> next_talk(CaseStory& story, Day held, Day ends)
{
    auto const allowed = programme::days_for_next_evaluation(story.telling.programme, base::Date{held});
    auto const next = story.telling.work.next(held + story.draw.whole(94, 150));
    auto const fits = allowed && allowed->contain(base::Date{next}) && next + days_before_end < ends;
    return fits ? std::optional{next} : std::nullopt;
}

void add_evaluation(CaseStory& story, TalkInCase const& talk, base::Instant at)
{
    story.facts.evaluations.push_back(
        {.evaluation =
             {.moment = talk.moment,
              .held_on = base::Date{talk.on},
              .how = talk.how,
              .goes_well = story.words("goes_well"),
              .can_be_better = story.words("can_be_better"),
              .recorded_by = story.facts.coordinator},
         .recorded_at = at}
    );
    story.add_scores(scores_of(talk.moment), talk.on, talk.progress);
    tell_answers(story);
    tell_new_needs(story);
}

EventFact& skip(CaseStory& story, std::string_view step, Day on)
{
    auto& skipped = story.add(EventKind::skipped, on, story.by_coordinator(on));
    skipped.event.code = step;
    skipped.note = story.words("skip");
    return skipped;
}

// Held, or skipped with a reason; gives the day of the evaluation that follows it.
std::optional<Day> tell_first_check(CaseStory& story, MatchLine const& line, MatchFact const& match, Day ends)
{
    constexpr auto share_skipped = 0.06;
    auto const on = day_of_talk(story, line.started + story.draw.whole(29, 42));
    if (on + 5 >= ends || !story.is_told(on)) {
        return std::nullopt;
    }
    auto const next = next_talk(story, on, ends);
    if (story.draw.chance(share_skipped)) {
        skip(story, programme::step_codes::first_check, on).event.match = match.id;
        return next;
    }
    auto const recorded = story.by_coordinator(on);
    auto& held = story.add(EventKind::first_check_held, on, recorded);
    held.event.match = match.id;
    held.event.planned_for = next ? std::optional{base::Date{*next}} : std::nullopt;
    auto const talk = TalkInCase{
        .moment = evaluation::Moment::first_check,
        .how = evaluation::TalkPlace::phone,
        .on = on,
        .progress = progress_on(story.line, on),
    };
    add_evaluation(story, talk, recorded.at);
    return next;
}

void tell_evaluations(CaseStory& story, std::optional<Day> next, Day ends)
{
    constexpr auto share_skipped = 0.05;
    while (next) {
        auto const on = day_of_talk(story, *next + story.draw.whole(-3, 12));
        if (on + 5 >= ends || !story.is_told(on)) {
            return;
        }
        if (story.draw.chance(share_skipped)) {
            skip(story, programme::step_codes::interim_evaluation, on);
            return;
        }
        next = next_talk(story, on, ends);
        auto const recorded = story.by_coordinator(on);
        story.add(EventKind::evaluation_held, on, recorded).event.planned_for =
            next ? std::optional{base::Date{*next}} : std::nullopt;
        auto const talk = TalkInCase{
            .moment = evaluation::Moment::interim,
            .how = evaluation::TalkPlace::home,
            .on = on,
            .progress = progress_on(story.line, on),
        };
        add_evaluation(story, talk, recorded.at);
    }
}

// ---- Closing ----

bool talks_at_closing(CaseStory& story)
{
    return story.line.judgement || story.draw.chance(story.line.ended_early ? 0.15 : 0.35);
}

// Agreed with the parent some weeks before, as far as the end was seen to come.
void tell_winding_down(CaseStory& story)
{
    auto const& line = story.line;
    auto const& last = line.matches.back();
    auto const on = story.telling.work.next(line.closed - story.draw.whole(14, 50));
    auto const comes = line.judgement && last.end_code.empty() && last.started + 45 < on && on < line.closed;
    auto const paused = line.pause && line.pause->from - 1 <= on && on <= line.pause->until;
    if (comes && !paused && story.is_told(on) && story.draw.chance(0.85)) {
        auto& agreed = story.add(EventKind::winding_down_agreed, on, story.by_coordinator(on));
        agreed.event.planned_for = base::Date{line.closed};
        agreed.note = story.words("winding_down");
    }
}

closing::Reached draw_reached(CaseStory& story, int gain)
{
    auto const luck = gain + story.draw.whole(-1, 1);
    return luck >= 1   ? closing::Reached::reached
           : luck == 0 ? closing::Reached::partly
                       : closing::Reached::not_reached;
}

void tell_last_talk(CaseStory& story, base::Instant at)
{
    auto const& line = story.line;
    story.facts.closing = closing::Closing{.closed_on = base::Date{line.closed}};
    if (!talks_at_closing(story)) {
        return;
    }
    auto const talk = TalkInCase{
        .moment = evaluation::Moment::closing,
        .how = line.ended_early ? evaluation::TalkPlace::phone : evaluation::TalkPlace::home,
        .on = line.closed,
        .progress = line.ended_early ? 0.2 : 1.0,
    };
    add_evaluation(story, talk, at);
    if (line.judgement) {
        story.facts.closing->judgement =
            closing::Judgement{.mark = line.judgement->mark, .word = std::string{line.judgement->word}};
    }
    for (auto number = std::size_t{0}; number < story.gains.size(); ++number) {
        story.facts.closing->results.push_back(
            {.need = story.facts.needs[number].id, .reached = draw_reached(story, story.gains[number])}
        );
    }
    tell_results_of_new_needs(story);
}

MatchFact const& last_support(CaseStory const& story)
{
    auto const found =
        std::find_if(story.facts.matches.rbegin(), story.facts.matches.rend(), [](MatchFact const& match) {
            return match.agreement.has_value();
        });
    return *found;
}

void tell_debrief(CaseStory& story)
{
    constexpr auto share_held = 0.92;
    auto const on = story.telling.work.next(story.line.closed + story.draw.whole(2, 16));
    if (story.is_told(on) && story.draw.chance(share_held)) {
        auto& debriefed = story.add(EventKind::debriefed, on, story.by_coordinator(on));
        debriefed.event.match = last_support(story).id;
        debriefed.note = story.words("debrief");
    }
}

void tell_follow_up(CaseStory& story)
{
    constexpr auto codes = std::to_array<std::string_view>({"reached", "not_reached", "not_wanted"});
    constexpr auto weights = std::to_array({82, 13, 5});
    auto const planned = Day{base::add_months(base::Date{story.line.closed}, 3)};
    auto const on = story.telling.work.next(planned + story.draw.whole(-4, 20));
    if (!story.is_told(on)) {
        return;
    }
    auto const result = story.draw.weighted(weights);
    auto const recorded = story.by_coordinator(on);
    auto& followed_up = story.add(EventKind::followed_up, on, recorded);
    followed_up.event.code = codes[result];
    followed_up.note = result == 1 ? std::string_view{story.words("follow_up")} : std::string_view{};
    story.facts.over_on = on;
    if (result == 0 && story.draw.chance(0.8)) {
        auto const talk = TalkInCase{
            .moment = evaluation::Moment::follow_up,
            .how = evaluation::TalkPlace::phone,
            .on = on,
            .progress = story.line.ended_early ? 0.3 : 0.95,
        };
        add_evaluation(story, talk, recorded.at);
    }
}

} // namespace

void tell_talks(CaseStory& story)
{
    auto place = std::size_t{0};
    for (auto const& line : story.line.matches) {
        if (!story.is_told(line.proposed)) {
            return;
        }
        auto const& match = story.facts.matches[place++];
        if (match.agreement) {
            auto const next = tell_first_check(story, line, match, line.over);
            tell_evaluations(story, next, line.over);
        }
    }
}

void tell_closing(CaseStory& story)
{
    auto const& line = story.line;
    if (!line.started || !story.is_told(line.started)) {
        return;
    }
    tell_winding_down(story);
    if (!story.is_told(line.closed)) {
        return;
    }
    auto const recorded = story.by_coordinator(line.closed);
    auto& closed = story.add(EventKind::closed, line.closed, recorded);
    closed.event.code = line.end_reason;
    closed.note = line.ended_early ? story.words("closing_early") : story.words("closing");
    tell_last_talk(story, recorded.at);
    story.settle_notice(intake::NoticeKind::end, line.closed);
    tell_debrief(story);
    tell_follow_up(story);
}

} // namespace demo
