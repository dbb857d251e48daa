// The journey as a machine: every state a family case can come to, and every way from it.
#include "programme/model/clock.hpp"
#include "programme/model/journey.hpp"
#include "programme/tests/walk.hpp"

#include <doctest/doctest.h>

#include <deque>
#include <functional>
#include <map>
#include <set>

namespace programme {

namespace {

using given::dutch_programme;

// What a case is, apart from its dates. Two histories with the same essence have the same future.
using Essence = std::vector<int>;

int answer(std::optional<KlikAnswer> klik)
{
    return klik ? static_cast<int>(*klik) : -1;
}

Essence essence(CaseHistory const& history)
{
    auto const progress = replay(history);
    auto key = Essence{
        static_cast<int>(state_of(progress)),
        is_paused(progress),
        progress.contacted_on.has_value(),
        progress.acquaintance_held_on.has_value(),
        progress.accepted_on.has_value(),
        progress.support_began_on.has_value(),
        progress.winding_down_until.has_value(),
    };
    for (auto const& match : progress.matches) {
        auto const is_running = is_open(match.state);
        key.insert(
            key.end(),
            {static_cast<int>(match.state),
             is_running ? answer(match.parent_klik) : 0,
             is_running ? answer(match.volunteer_klik) : 0,
             match.first_check_on.has_value(),
             match.debriefed_on.has_value(),
             match.closed_with_case_on.has_value()}
        );
    }
    return key;
}

struct Node {
    CaseHistory history; // one of those that lead here
    std::set<Essence> next = {};
};

using Machine = std::map<Essence, Node>;

// Facts that change no state and open no way are left out, and two volunteers are enough to come to every
// state.
constexpr auto limits = walk::Limits{
    .matches = 2,
    .without =
        {
            EventKind::contact_attempted,
            EventKind::evaluation_held,
            EventKind::coaching_talk_held,
            EventKind::introduction_planned,
            EventKind::start_notice_settled,
            EventKind::end_notice_settled,
            EventKind::replanned,
        },
};

// Breadth first from the application, each event a day after the last.
Machine explore()
{
    auto const applied = given::history({{EventKind::applied, "2026-03-02"}});
    auto machine = Machine{{essence(applied), Node{.history = applied}}};
    auto to_visit = std::deque<Essence>{essence(applied)};
    while (!to_visit.empty()) {
        auto& here = machine.at(to_visit.front());
        to_visit.pop_front();
        auto const tomorrow = base::add_days(here.history.events.back().on, 1);
        for (auto const& event : walk::possible_events(dutch_programme(), here.history, tomorrow, limits)) {
            auto there = here.history;
            there.events.push_back(event);
            auto const key = essence(there);
            here.next.insert(key);
            if (machine.try_emplace(key, Node{.history = std::move(there)}).second) {
                to_visit.push_back(key);
            }
        }
    }
    return machine;
}

Machine const& machine()
{
    static auto const explored = explore();
    return explored;
}

// All nodes from which one of the wanted can be reached, the wanted among them.
std::set<Essence> leading_to(std::function<bool(Node const&)> const& is_wanted)
{
    auto before = std::map<Essence, std::vector<Essence>>{};
    auto reached = std::set<Essence>{};
    auto to_visit = std::deque<Essence>{};
    for (auto const& [key, node] : machine()) {
        for (auto const& next : node.next) {
            before[next].push_back(key);
        }
        if (is_wanted(node)) {
            reached.insert(key);
            to_visit.push_back(key);
        }
    }
    while (!to_visit.empty()) {
        auto const here = to_visit.front();
        to_visit.pop_front();
        for (auto const& from : before[here]) {
            if (reached.insert(from).second) {
                to_visit.push_back(from);
            }
        }
    }
    return reached;
}

std::string told(CaseHistory const& history)
{
    auto text = std::string{};
    for (auto const& event : history.events) {
        text += std::string{base::to_code(event.kind)}
                + (event.match ? std::to_string(event.match->value()) : "")
                + (event.code.empty() ? "" : "(" + event.code + ")") + " ";
    }
    return text;
}

using enum CaseState;

// The arrows of the programme between two different states.
std::set<std::pair<CaseState, CaseState>> const arrows = {
    {applied, acquaintance},
    {applied, not_suitable},
    {applied, withdrawn},
    {applied, no_capacity},
    {applied, unreachable},
    {acquaintance, waiting},
    {acquaintance, not_suitable},
    {acquaintance, withdrawn},
    {acquaintance, no_capacity},
    {acquaintance, unreachable},
    {waiting, in_introduction},
    {waiting, not_suitable},
    {waiting, withdrawn},
    {waiting, no_capacity},
    {waiting, unreachable},
    {waiting, closed},
    {in_introduction, waiting},
    {in_introduction, supported},
    {in_introduction, not_suitable},
    {in_introduction, withdrawn},
    {in_introduction, no_capacity},
    {in_introduction, unreachable},
    {in_introduction, closed},
    {supported, waiting},
    {supported, in_introduction},
    {supported, winding_down},
    {supported, closed},
    {winding_down, closed},
    {closed, followed_up},
};

bool has_answer_yes(CaseHistory const& history, EventKind kind, MatchId match)
{
    auto last = std::string{};
    for (auto const& event : history.events) {
        if (event.kind == kind && event.match == match) {
            last = event.code;
        }
    }
    return last == "yes";
}

bool has(CaseHistory const& history, EventKind kind)
{
    return std::ranges::find(history.events, kind, &Event::kind) != history.events.end();
}

} // namespace

TEST_CASE("every state of a family case can be reached")
{
    auto reached = std::set<CaseState>{};
    for (auto const& [key, node] : machine()) {
        reached.insert(case_state(node.history));
    }
    CHECK(reached.size() == base::Codes<CaseState>::table.size());
    CHECK(machine().size() > 500);
}

TEST_CASE("a case goes from state to state only along the arrows of the programme, and each is gone")
{
    auto gone = std::set<std::pair<CaseState, CaseState>>{};
    for (auto const& [key, node] : machine()) {
        for (auto const& next : node.next) {
            auto const arrow = std::pair{case_state(node.history), case_state(machine().at(next).history)};
            if (arrow.first != arrow.second) {
                gone.insert(arrow);
            }
        }
    }
    CHECK(gone == arrows);
}

TEST_CASE("no way leads to support without every condition that the history can show")
{
    auto starts = 0;
    for (auto const& [key, node] : machine()) {
        CAPTURE(told(node.history));
        for (auto const match : active_matches(node.history)) {
            ++starts;
            CHECK(has(node.history, EventKind::acquaintance_held));
            CHECK(has(node.history, EventKind::accepted));
            CHECK(has_answer_yes(node.history, EventKind::parent_klik, match));
            CHECK(has_answer_yes(node.history, EventKind::volunteer_klik, match));
        }
    }
    CHECK(starts > 0);
}

TEST_CASE("wherever a match may start, only the volunteer or another match can stand in the way")
{
    auto starts = 0;
    for (auto const& [key, node] : machine()) {
        auto const on = base::add_days(node.history.events.back().on, 1);
        for (auto const match : open_matches(node.history)) {
            auto const start = Event{.kind = EventKind::support_started, .on = on, .match = match};
            auto const missing = missing_for_start(
                dutch_programme(),
                node.history,
                {.match = match,
                 .volunteer = {.certified = false, .vog_valid_until = std::nullopt, .available = false},
                 .on = on,
                 .second_match_has_reason = true}
            );
            if (may_happen(dutch_programme(), node.history, start)) {
                ++starts;
                CHECK(
                    missing
                    == std::vector{
                        StartCondition::volunteer_available,
                        StartCondition::volunteer_certified,
                        StartCondition::vog_seen,
                    }
                );
            }
        }
    }
    CHECK(starts > 0);
}

TEST_CASE("no state is a dead end: from each a case can come to its end")
{
    auto const can_end = leading_to([](Node const& node) { return is_over(case_state(node.history)); });
    for (auto const& [key, node] : machine()) {
        CAPTURE(told(node.history));
        CHECK(can_end.contains(key));
    }
}

TEST_CASE("every family that was supported can come to its follow-up, and no other end is open to it")
{
    auto const can_be_called =
        leading_to([](Node const& node) { return case_state(node.history) == followed_up; });
    for (auto const& [key, node] : machine()) {
        CAPTURE(told(node.history));
        if (has(node.history, EventKind::support_started)) {
            CHECK(can_be_called.contains(key));
            CHECK((!is_over(case_state(node.history)) || case_state(node.history) == followed_up));
        }
    }
}

TEST_CASE("before support a family can always leave")
{
    auto const can_leave = leading_to([](Node const& node) { return case_state(node.history) == withdrawn; });
    for (auto const& [key, node] : machine()) {
        CAPTURE(told(node.history));
        auto const state = case_state(node.history);
        if (!has(node.history, EventKind::support_started) && !is_over(state)) {
            CHECK(can_leave.contains(key));
        }
    }
}

TEST_CASE("nobody is forgotten: something is due in every case that is not over, and nothing in one that is")
{
    for (auto const& [key, node] : machine()) {
        CAPTURE(told(node.history));
        auto const items = due_items(dutch_programme(), node.history, node.history.events.back().on);
        CHECK(items.empty() == is_over(case_state(node.history)));
    }
}

TEST_CASE("when a case is over nothing may happen any more")
{
    for (auto const& [key, node] : machine()) {
        CAPTURE(told(node.history));
        CHECK(node.next.empty() == is_over(case_state(node.history)));
    }
}

} // namespace programme
