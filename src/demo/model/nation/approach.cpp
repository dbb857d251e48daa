#include "demo/model/nation/approach.hpp"

#include "demo/model/nation/spread.hpp"

#include <algorithm>
#include <array>

namespace demo {

namespace {

// A line that waits for its days.
MatchLine match_with(MatchFate fate)
{
    return {
        .volunteer = -1,
        .fate = fate,
        .proposed = {},
        .answered = {},
        .introduction_planned = {},
        .introduced = {},
        .first_klik = {},
        .second_klik = {},
        .parent_first = true,
        .started = {},
        .over = {},
        .end_code = {},
    };
}

void tell_until_introduction(Draw& draw, WorkDays const& work, MatchLine& match, Day introduced)
{
    match.introduced = work.previous(introduced);
    match.introduction_planned = work.previous(match.introduced - draw.whole(4, 10));
    match.answered = work.previous(match.introduction_planned - draw.whole(0, 2));
    match.proposed = work.previous(match.answered - draw.whole(0, 5));
}

bool came_by_referrer(Origin origin)
{
    return origin == Origin::permission || origin == Origin::permission_untold;
}

// Who was called, or called herself, applies in the same talk.
bool applied_in_a_talk(Origin origin)
{
    return origin == Origin::by_phone || came_by_referrer(origin);
}

void tell_arrival(Draw& draw, CaseLine& line, Day contacted)
{
    line.contacted = contacted;
    line.applied = applied_in_a_talk(line.origin) ? contacted : contacted - draw.whole(0, 5);
    line.permitted = came_by_referrer(line.origin) ? line.applied - draw.whole(0, 5) : line.applied;
}

void withdraw(Draw& draw, WorkDays const& work, CaseLine& line)
{
    line.exit = CaseExit::withdrawn;
    if (draw.chance(0.4)) {
        line.visit_planned = line.visited = std::nullopt;
        line.exited = work.next(*line.contacted + draw.whole(1, 12));
        return;
    }
    line.decided = work.next(*line.visited + draw.whole(0, 7));
    line.exited = work.next(*line.decided + draw.whole(3, 50));
}

} // namespace

MatchLine approach_to_start(Draw& draw, WorkDays const& work, Day started)
{
    auto match = match_with(MatchFate::supports);
    match.started = started;
    match.second_klik = work.previous(started - draw.whole(2, 8));
    match.first_klik = work.previous(match.second_klik - draw.whole(0, 2));
    match.parent_first = draw.chance(0.5);
    tell_until_introduction(draw, work, match, match.first_klik - draw.whole(0, 3));
    return match;
}

MatchLine attempt_before(Draw& draw, WorkDays const& work, MatchFate fate, Day day)
{
    auto match = match_with(fate);
    match.over = work.previous(day - draw.whole(1, 9));
    match.parent_first = draw.chance(0.6);
    if (fate == MatchFate::declined) {
        match.answered = match.over;
        match.proposed = work.previous(match.over - draw.whole(1, 6));
        return match;
    }
    match.first_klik = match.second_klik = match.over;
    tell_until_introduction(draw, work, match, match.over - draw.whole(1, 4));
    return match;
}

void approach_decision(Draw& draw, WorkDays const& work, CaseLine& line, Day decided)
{
    line.decided = work.previous(decided);
    line.visited = work.previous(*line.decided - draw.whole(0, 7));
    line.visit_planned = work.previous(*line.visited - draw.whole(3, 13));
    tell_arrival(draw, line, work.previous(*line.visit_planned - draw.whole(0, 1)));
}

void leave_before_support(Draw& draw, WorkDays const& work, CaseLine& line, Day applied)
{
    constexpr auto exits = std::to_array(
        {CaseExit::not_suitable, CaseExit::withdrawn, CaseExit::unreachable, CaseExit::no_capacity}
    );
    constexpr auto weights = std::to_array({38, 32, 18, 12});
    tell_arrival(draw, line, work.next(applied + 5));
    line.visit_planned = work.next(*line.contacted + draw.whole(0, 1));
    line.visited = work.next(*line.visit_planned + draw.whole(3, 13));
    line.exit = exits[draw.weighted(weights)];
    switch (*line.exit) {
    case CaseExit::not_suitable:
        line.exited = work.next(*line.visited + draw.whole(0, 8));
        return;
    case CaseExit::withdrawn:
        return withdraw(draw, work, line);
    case CaseExit::unreachable:
        // Who applied herself, and then did not answer.
        line.origin = Origin::by_herself;
        line.permitted = line.applied;
        line.contacted = line.visit_planned = line.visited = std::nullopt;
        line.exited = work.next(line.applied + draw.whole(14, 35));
        return;
    case CaseExit::no_capacity:
        line.decided = work.next(*line.visited + draw.whole(0, 7));
        line.exited = work.next(*line.decided + draw.whole(60, 170));
        return;
    }
}

} // namespace demo
