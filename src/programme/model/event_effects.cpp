#include "programme/model/event_effects.hpp"

#include "programme/model/step_codes.hpp"

#include <algorithm>
#include <array>

namespace programme {

namespace {

bool runs(Progress const& progress)
{
    return std::ranges::find(progress.matches, MatchState::active, &MatchProgress::state)
           != progress.matches.end();
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
        if (match.ended_on && (last == nullptr || last->ended_on <= match.ended_on)) {
            last = &match;
        }
    }
    return last;
}

// The volunteers who are debriefed: those who still came, or else the last who did.
void close(Progress& progress, Event const& event)
{
    if (!runs(progress)) {
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

} // namespace

Effect const& effect_of(EventKind kind)
{
    return effects[static_cast<std::size_t>(kind)];
}

} // namespace programme
