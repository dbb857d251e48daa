#include "programme/model/progress.hpp"

#include "programme/model/step_codes.hpp"

#include <algorithm>
#include <array>
#include <stdexcept>

namespace programme {

namespace {

constexpr auto introduction_states =
    MatchStates{MatchState::accepted_by_volunteer, MatchState::introduced, MatchState::klik_both};

bool has_match_in(Progress const& progress, MatchStates states)
{
    return std::ranges::any_of(progress.matches, [states](MatchProgress const& match) {
        return states.contains(match.state);
    });
}

void end_pause(Progress& progress, Event const& event)
{
    if (is_paused(progress)) {
        progress.pauses.back().until = event.on;
    }
}

// Proposals and introductions under way come to nothing when the case ends.
void withdraw_matches_not_started(Progress& progress)
{
    for (auto& match : progress.matches) {
        if (is_open(match.state) && match.state != MatchState::active) {
            match.state = MatchState::withdrawn;
        }
    }
}

template <CaseState exit>
void leave(Progress& progress, Event const& event)
{
    progress.left_as = exit;
    end_pause(progress, event);
    withdraw_matches_not_started(progress);
}

void end_support(MatchProgress& match, base::Date on)
{
    match.state = MatchState::ended;
    match.ended_on = on;
}

// The match that ended last; of two on one day, the one proposed last. Null when none ever ran.
MatchProgress* last_to_end(Progress& progress)
{
    auto* last = static_cast<MatchProgress*>(nullptr);
    for (auto& match : progress.matches) {
        if (match.ended_on && (last == nullptr || *last->ended_on <= *match.ended_on)) {
            last = &match;
        }
    }
    return last;
}

// The volunteers who are debriefed: those who still came, or else the last who did.
void close(Progress& progress, Event const& event)
{
    if (!has_match_in(progress, {MatchState::active})) {
        if (auto* const last = last_to_end(progress)) {
            last->closed_with_case_on = event.on;
        }
    }
    for (auto& match : progress.matches) {
        if (match.state == MatchState::active) {
            end_support(match, event.on);
            match.closed_with_case_on = event.on;
        }
    }
    progress.closed_on = event.on;
    end_pause(progress, event);
    withdraw_matches_not_started(progress);
}

void start_support(Progress& progress, MatchProgress& match, Event const& event)
{
    match.state = MatchState::active;
    match.started_on = event.on;
    progress.support_began_on = progress.support_began_on.value_or(event.on);
}

template <std::optional<KlikAnswer> MatchProgress::* answer>
void answer_klik(Progress&, MatchProgress& match, Event const& event)
{
    if (match.state != MatchState::introduced && match.state != MatchState::klik_both) {
        return;
    }
    match.*answer = base::from_code<KlikAnswer>(event.code);

    if (match.parent_klik == KlikAnswer::no || match.volunteer_klik == KlikAnswer::no) {
        match.state = MatchState::no_klik;
    } else if (match.parent_klik == KlikAnswer::yes && match.volunteer_klik == KlikAnswer::yes) {
        match.state = MatchState::klik_both;
    } else {
        match.state = MatchState::introduced;
    }
}

template <std::optional<base::Date> Progress::* fact>
void note(Progress& progress, Event const& event)
{
    progress.*fact = event.on;
}

template <std::optional<base::Date> MatchProgress::* fact>
void note_of_match(Progress&, MatchProgress& match, Event const& event)
{
    match.*fact = event.on;
}

template <MatchState state>
void become(Progress&, MatchProgress& match, Event const&)
{
    match.state = state;
}

void propose(Progress& progress, Event const& event)
{
    if (event.match && find_match(progress, *event.match) == nullptr) {
        progress.matches.push_back({.match = *event.match});
    }
}

void skip(Progress& progress, Event const& event)
{
    auto const match = std::ranges::find_if(progress.matches, [&](MatchProgress const& each) {
        return event.match == each.match;
    });
    if (event.code == step_codes::first_check && match != progress.matches.end()) {
        match->first_check_on = event.on;
    }
}

enum class Changes { state, nothing_else };

// What an event does to a case, or to its match.
struct Effect {
    EventKind kind;
    Changes changes;
    void (*on_case)(Progress&, Event const&) = nullptr;
    void (*on_match)(Progress&, MatchProgress&, Event const&) = nullptr;
};

constexpr auto effects = [] {
    using enum EventKind;
    using enum Changes;
    return std::to_array<Effect>({
        {applied, state},
        {contact_attempted, nothing_else},
        {contacted, nothing_else, note<&Progress::contacted_on>},
        {acquaintance_planned, state, note<&Progress::acquaintance_planned_on>},
        {acquaintance_held, state, note<&Progress::acquaintance_held_on>},
        {accepted, state, note<&Progress::accepted_on>},
        {not_suitable, state, leave<CaseState::not_suitable>},
        {withdrawn, state, leave<CaseState::withdrawn>},
        {no_capacity, state, leave<CaseState::no_capacity>},
        {unreachable, state, leave<CaseState::unreachable>},
        {proposed, state, propose},
        {volunteer_accepted, state, nullptr, become<MatchState::accepted_by_volunteer>},
        {volunteer_declined, state, nullptr, become<MatchState::declined>},
        {introduction_planned, nothing_else},
        {introduced, state, nullptr, become<MatchState::introduced>},
        {parent_klik, state, nullptr, answer_klik<&MatchProgress::parent_klik>},
        {volunteer_klik, state, nullptr, answer_klik<&MatchProgress::volunteer_klik>},
        {proposal_withdrawn, state, nullptr, become<MatchState::withdrawn>},
        {support_started, state, nullptr, start_support},
        {first_check_held, nothing_else, nullptr, note_of_match<&MatchProgress::first_check_on>},
        {evaluation_held, nothing_else, note<&Progress::last_evaluation_on>},
        {coaching_talk_held, nothing_else, nullptr, note_of_match<&MatchProgress::last_coaching_on>},
        {match_ended,
         state,
         nullptr,
         [](Progress&, MatchProgress& match, Event const& event) { end_support(match, event.on); }},
        {winding_down_agreed,
         state,
         [](Progress& progress, Event const& event) {
             progress.winding_down_until = event.planned_for.value_or(event.on);
         }},
        {closed, state, close},
        {debriefed, nothing_else, nullptr, note_of_match<&MatchProgress::debriefed_on>},
        {followed_up, state, note<&Progress::followed_up_on>},
        {start_notice_settled, nothing_else, note<&Progress::start_notice_on>},
        {end_notice_settled, nothing_else, note<&Progress::end_notice_on>},
        {paused,
         state,
         [](Progress& progress, Event const& event) {
             progress.pauses.push_back({.from = event.on, .until = std::nullopt});
         }},
        {resumed, state, end_pause},
        {replanned, nothing_else},
        {skipped, nothing_else, skip},
    });
}();

static_assert(effects.size() == base::Codes<EventKind>::table.size());
static_assert(std::ranges::all_of(effects, [](Effect const& effect) {
    return &effect - effects.data() == static_cast<std::ptrdiff_t>(effect.kind);
}));

Effect const& effect_of(EventKind kind)
{
    return effects[static_cast<std::size_t>(kind)];
}

} // namespace

Progress begin(Event const& applied)
{
    if (applied.kind != EventKind::applied) {
        throw std::invalid_argument{"the history of a family case begins with its application"};
    }
    return {.applied_on = applied.on, .changed_on = applied.on};
}

void advance(Progress& progress, Event const& event)
{
    auto const& effect = effect_of(event.kind);
    if (effect.on_case != nullptr) {
        effect.on_case(progress, event);
    }
    if (effect.on_match != nullptr && event.match) {
        auto const match = std::ranges::find(progress.matches, *event.match, &MatchProgress::match);
        if (match != progress.matches.end()) {
            effect.on_match(progress, *match, event);
        }
    }
    if (effect.changes == Changes::state) {
        progress.changed_on = event.on;
    }
}

Progress replay(CaseHistory const& history)
{
    if (history.events.empty()) {
        throw std::invalid_argument{"a family case without events"};
    }
    auto progress = begin(history.events.front());
    for (auto event = history.events.begin() + 1; event != history.events.end(); ++event) {
        advance(progress, *event);
    }
    return progress;
}

CaseState state_of(Progress const& progress)
{
    if (progress.left_as) {
        return *progress.left_as;
    }
    if (progress.closed_on) {
        return progress.followed_up_on ? CaseState::followed_up : CaseState::closed;
    }
    if (progress.winding_down_until) {
        return CaseState::winding_down;
    }
    if (has_match_in(progress, {MatchState::active})) {
        return CaseState::supported;
    }
    if (has_match_in(progress, introduction_states)) {
        return CaseState::in_introduction;
    }
    if (progress.accepted_on) {
        return CaseState::waiting;
    }
    return progress.acquaintance_planned_on || progress.acquaintance_held_on ? CaseState::acquaintance
                                                                             : CaseState::applied;
}

bool is_paused(Progress const& progress)
{
    return !progress.pauses.empty() && !progress.pauses.back().until;
}

MatchProgress const* find_match(Progress const& progress, MatchId match)
{
    auto const found = std::ranges::find(progress.matches, match, &MatchProgress::match);
    return found == progress.matches.end() ? nullptr : &*found;
}

bool is_open(MatchState state)
{
    constexpr auto open = MatchStates{
        MatchState::proposed,
        MatchState::accepted_by_volunteer,
        MatchState::introduced,
        MatchState::klik_both,
        MatchState::active,
    };
    return open.contains(state);
}

bool changes_state(EventKind kind)
{
    return effect_of(kind).changes == Changes::state;
}

} // namespace programme
