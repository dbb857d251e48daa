#include "demo/model/nation/case_story.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace demo {

namespace {

using programme::EventKind;

// How often a visit does not go on: in an ordinary week, and while schools are closed.
constexpr auto share_missed = 0.10;
constexpr auto share_missed_in_holidays = 0.42;
constexpr auto share_untold = 0.03;

constexpr auto minutes_of_visits = std::to_array({90, 105, 120, 120, 120, 120, 135, 150, 150, 180});
constexpr auto reasons_in_holidays = std::to_array<std::string_view>(
    {"family_holiday", "family_holiday", "volunteer_holiday", "family_cancelled"}
);
constexpr auto ordinary_reasons = std::to_array<std::string_view>(
    {"family_cancelled",
     "family_cancelled",
     "family_ill",
     "family_ill",
     "family_not_home",
     "volunteer_cancelled",
     "volunteer_ill",
     "other"}
);

// Since the start of the match, and then every six weeks.
constexpr auto days_of_first_talks = std::to_array({21, 70, 126});
constexpr auto days_between_talks = 42;

bool is_in_pause(CaseStory const& story, Day day)
{
    auto const& pause = story.line.pause;
    return pause && pause->from <= day && day < pause->until;
}

void tell_start(CaseStory& story, MatchLine const& line, MatchFact& match)
{
    auto const& volunteer = story.telling.nation.volunteers[static_cast<std::size_t>(line.volunteer)];
    auto const recorded = story.by_coordinator(line.started);
    story.add(EventKind::support_started, line.started, recorded).event.match = match.id;
    match.agreement = support::Agreement{
        .dagdeel = volunteer.dagdeel,
        .starts_at = story.telling.programme.usual_visit.starts_at(volunteer.dagdeel.part),
        .valid_from = base::Date{line.started},
        .every_weeks = story.draw.chance(0.04) ? 2 : 1,
    };
    if (story.line.started == line.started) {
        story.settle_notice(intake::NoticeKind::start, line.started);
    }
}

support::Visit draw_visit(CaseStory& story, Day day)
{
    auto const holidays = is_school_holiday(day);
    if (story.draw.chance(holidays ? share_missed_in_holidays : share_missed)) {
        auto const reason =
            holidays ? story.draw.pick(reasons_in_holidays) : story.draw.pick(ordinary_reasons);
        return {.visited_on = base::Date{day}, .minutes = std::nullopt, .reason = std::string{reason}};
    }
    return {.visited_on = base::Date{day}, .minutes = story.draw.pick(minutes_of_visits), .reason = {}};
}

// Who has an account tells of it herself, some of them on a telephone without connection; of others the
// coordinator does.
VisitFact tell_visit(CaseStory& story, VolunteerIds const& ids, Day day)
{
    constexpr auto share_on_device = 0.15;
    auto fact = VisitFact{
        .visit = draw_visit(story, day),
        .way = support::AnswerWay::screen,
        .device_key = {},
        .recorded =
            {.by = ids.account ? *ids.account : story.facts.coordinator, .at = moment_on(story.draw, day)},
    };
    fact.recorded.at += std::chrono::hours{story.draw.whole(1, 5)};
    if (ids.account && story.draw.chance(share_on_device)) {
        fact.way = support::AnswerWay::device;
        fact.device_key = fmt::format("{:016x}", story.draw.next());
    }
    return fact;
}

// Weekly or every other week; not on public holidays, and not in a pause.
void tell_visits(CaseStory& story, MatchLine const& line, MatchFact& match)
{
    auto const& ids = story.telling.volunteers[static_cast<std::size_t>(line.volunteer)];
    auto const last = std::min(line.over, story.telling.until);
    for (auto day = line.started; day <= last; day = day + 7 * match.agreement->every_weeks) {
        auto const expected = !story.telling.work.is_public_holiday(day) && !is_in_pause(story, day);
        if (expected && !story.draw.chance(share_untold)) {
            match.visits.push_back(tell_visit(story, ids, day));
        }
    }
}

void tell_coaching(CaseStory& story, MatchLine const& line, MatchFact& match)
{
    constexpr auto share_held = 0.9;
    auto const is_removed = story.telling.volunteers[static_cast<std::size_t>(line.volunteer)].is_removed;
    auto last = line.started;
    auto days = days_of_first_talks.front();
    for (auto number = std::size_t{1}; line.started + days < line.over; ++number) {
        auto const day = story.telling.work.next(line.started + days + story.draw.whole(-4, 6));
        if (day < line.over && last < day && story.is_told(day) && story.draw.chance(share_held)) {
            auto const recorded = story.by_coordinator(day);
            story.add(EventKind::coaching_talk_held, day, recorded).event.match = match.id;
            match.talks.push_back(
                {.on = day,
                 .note = is_removed ? std::string_view{} : std::string_view{story.words("coaching")},
                 .submission_key = fmt::format("nation-talk-{}-{}", match.id.value(), number),
                 .recorded = recorded}
            );
            last = day;
        }
        days = number < days_of_first_talks.size() ? days_of_first_talks[number] : days + days_between_talks;
    }
}

void tell_pause(CaseStory& story)
{
    auto const& pause = story.line.pause;
    if (!pause || !story.is_told(pause->from)) {
        return;
    }
    auto& paused = story.add(EventKind::paused, pause->from, story.by_coordinator(pause->from));
    paused.event.planned_for = base::Date{pause->until};
    paused.note = story.words("pause");
    if (story.is_told(pause->until)) {
        story.add(EventKind::resumed, pause->until, story.by_coordinator(pause->until));
    }
}

} // namespace

void tell_support(CaseStory& story, MatchLine const& line, MatchFact& match)
{
    tell_start(story, line, match);
    tell_visits(story, line, match);
    tell_coaching(story, line, match);
    if (&line == &story.line.matches.back()) {
        tell_pause(story);
    }
    if (!line.end_code.empty() && story.is_told(line.over)) {
        auto& ended = story.add(EventKind::match_ended, line.over, story.by_coordinator(line.over));
        ended.event.match = match.id;
        ended.event.code = line.end_code;
        ended.note = story.words("match_ended");
    }
}

} // namespace demo
