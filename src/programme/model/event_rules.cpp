#include "programme/model/event_rules.hpp"

#include <algorithm>
#include <array>

namespace programme {

namespace {

using P = Progress const&;
using M = MatchProgress const*;
using E = Event const&;
using Fact = std::optional<base::Date>;

using enum CaseState;

constexpr auto before_decision = CaseStates{applied, acquaintance};
constexpr auto before_support = CaseStates{applied, acquaintance, waiting, in_introduction};
constexpr auto searching = CaseStates{waiting, in_introduction, supported};
constexpr auto from_waiting = CaseStates{waiting, in_introduction, supported, winding_down};
constexpr auto with_support = CaseStates{supported, winding_down};
constexpr auto before_closing =
    CaseStates{applied, acquaintance, waiting, in_introduction, supported, winding_down};
constexpr auto before_end =
    CaseStates{applied, acquaintance, waiting, in_introduction, supported, winding_down, closed};
constexpr auto after_support = CaseStates{waiting, in_introduction, supported, winding_down, closed};

constexpr auto in_proposal = MatchStates{MatchState::proposed};
constexpr auto before_introduction = MatchStates{MatchState::proposed, MatchState::accepted_by_volunteer};
constexpr auto before_start = MatchStates{
    MatchState::proposed,
    MatchState::accepted_by_volunteer,
    MatchState::introduced,
    MatchState::klik_both,
};
constexpr auto answering = MatchStates{MatchState::introduced, MatchState::klik_both};

constexpr auto klik_answers = std::to_array<std::string_view>({"yes", "no", "not_yet"});
constexpr auto notice_answers = std::to_array<std::string_view>({"sent", "not_allowed", "no_referrer"});
constexpr auto follow_up_answers = std::to_array<std::string_view>({"reached", "not_reached", "not_wanted"});

template <Fact Progress::* fact>
bool noted(P progress, M, E)
{
    return (progress.*fact).has_value();
}

template <Fact Progress::* fact>
bool noted_today(P progress, M, E event)
{
    return progress.*fact == event.on;
}

template <Fact MatchProgress::* fact>
bool noted_of_match(P, M match, E)
{
    return match != nullptr && (match->*fact).has_value();
}

template <Fact MatchProgress::* fact>
bool noted_of_match_today(P, M match, E event)
{
    return match != nullptr && match->*fact == event.on;
}

// A match that went further has been there before, unless it ended.
template <MatchState state>
bool has_become(P, M match, E)
{
    return match != nullptr && (match->state == state || (is_open(match->state) && match->state > state));
}

template <std::optional<KlikAnswer> MatchProgress::* answer>
bool same_answer(P, M match, E event)
{
    if (match == nullptr) {
        return false;
    }
    auto const& given = match->*answer;
    return given && base::to_code(*given) == event.code;
}

bool applied_before(P, M, E)
{
    return true;
}

bool contacted_before(P progress, M, E)
{
    return progress.contacted_on || state_of(progress) != applied;
}

bool visit_held_before(P progress, M, E)
{
    return progress.acquaintance_held_on.has_value();
}

bool search_goes_on_elsewhere(P progress, M match, E)
{
    return match != nullptr || std::ranges::any_of(progress.matches, [](MatchProgress const& other) {
               return is_open(other.state) && other.state != MatchState::active;
           });
}

bool same_end(P progress, M, E event)
{
    return event.planned_for && progress.winding_down_until == event.planned_for;
}

template <CaseState exit>
bool has_left_as(P progress, M, E)
{
    return progress.left_as == exit;
}

bool pauses(P progress, M, E)
{
    return is_paused(progress);
}

bool resumed_before(P progress, M, E)
{
    return !is_paused(progress) && !progress.pauses.empty();
}

bool is_in_pause(P progress, M)
{
    return is_paused(progress);
}

bool visit_held(P progress, M)
{
    return progress.acquaintance_held_on.has_value();
}

bool never_supported(P progress, M)
{
    return !progress.support_began_on;
}

bool once_supported(P progress, M)
{
    return progress.support_began_on.has_value();
}

bool closed_with_case(P, M match)
{
    return match != nullptr && match->closed_with_case_on.has_value();
}

template <Fact Progress::* fact>
Fact day_of(P progress, M)
{
    return progress.*fact;
}

template <Fact MatchProgress::* fact>
Fact day_of_match(P, M match)
{
    return match == nullptr ? std::nullopt : match->*fact;
}

Fact last_change(P progress, M)
{
    return progress.changed_on;
}

Fact last_coaching(P, M match)
{
    if (match == nullptr) {
        return std::nullopt;
    }
    return match->last_coaching_on ? match->last_coaching_on : match->started_on;
}

Fact last_evaluation(P progress, M)
{
    return progress.last_evaluation_on ? progress.last_evaluation_on : progress.support_began_on;
}

constexpr auto event_rules = [] {
    using K = EventKind;
    using MP = MatchProgress;
    using V = ProgrammeVersion;
    constexpr auto allowed = InPause::allowed;
    constexpr auto needed = PlannedDate::needed;
    return std::to_array<EventRule>({
        {.kind = K::applied, .case_states = {}, .is_done = applied_before},
        {.kind = K::contact_attempted, .case_states = before_end, .in_pause = allowed},
        {.kind = K::contacted, .case_states = {applied}, .in_pause = allowed, .is_done = contacted_before},
        {.kind = K::acquaintance_planned,
         .case_states = before_decision,
         .planned_date = needed,
         .is_done = visit_held_before},
        {.kind = K::acquaintance_held, .case_states = before_decision, .is_done = visit_held_before},
        {.kind = K::accepted,
         .case_states = before_decision,
         .is_done = noted<&Progress::accepted_on>,
         .is_possible = visit_held},
        {.kind = K::not_suitable,
         .case_states = before_support,
         .in_pause = allowed,
         .reasons = &V::not_suitable_reasons,
         .is_done = has_left_as<not_suitable>,
         .is_possible = never_supported},
        {.kind = K::withdrawn,
         .case_states = before_support,
         .in_pause = allowed,
         .is_done = has_left_as<withdrawn>,
         .is_possible = never_supported},
        {.kind = K::no_capacity,
         .case_states = before_support,
         .in_pause = allowed,
         .is_done = has_left_as<no_capacity>,
         .is_possible = never_supported},
        {.kind = K::unreachable,
         .case_states = before_support,
         .in_pause = allowed,
         .is_done = has_left_as<unreachable>,
         .is_possible = never_supported},
        {
            .kind = K::proposed,
            .case_states = {waiting, supported},
            .is_done = search_goes_on_elsewhere,
        },
        {.kind = K::volunteer_accepted,
         .case_states = searching,
         .match_states = in_proposal,
         .is_done = has_become<MatchState::accepted_by_volunteer>},
        {.kind = K::volunteer_declined,
         .case_states = from_waiting,
         .match_states = before_introduction,
         .in_pause = allowed,
         .reasons = &V::decline_reasons,
         .is_done = has_become<MatchState::declined>},
        {.kind = K::introduction_planned,
         .case_states = searching,
         .match_states = {MatchState::accepted_by_volunteer},
         .planned_date = needed,
         .is_done = has_become<MatchState::introduced>,
         .follows = last_change},
        {.kind = K::introduced,
         .case_states = searching,
         .match_states = {MatchState::accepted_by_volunteer},
         .is_done = has_become<MatchState::introduced>},
        {.kind = K::parent_klik,
         .case_states = searching,
         .match_states = answering,
         .in_pause = allowed,
         .answers = klik_answers,
         .is_done = same_answer<&MP::parent_klik>},
        {.kind = K::volunteer_klik,
         .case_states = searching,
         .match_states = answering,
         .in_pause = allowed,
         .answers = klik_answers,
         .is_done = same_answer<&MP::volunteer_klik>},
        {.kind = K::proposal_withdrawn,
         .case_states = from_waiting,
         .match_states = before_start,
         .in_pause = allowed,
         .reasons = &V::proposal_withdrawal_reasons,
         .is_done = has_become<MatchState::withdrawn>},
        {.kind = K::support_started,
         .case_states = searching,
         .match_states = {MatchState::klik_both},
         .is_done = has_become<MatchState::active>},
        {.kind = K::first_check_held,
         .case_states = with_support,
         .match_states = {MatchState::active},
         .is_done = noted_of_match<&MP::first_check_on>,
         .follows = day_of_match<&MP::started_on>},
        {.kind = K::evaluation_held,
         .case_states = with_support,
         .is_done = noted_today<&Progress::last_evaluation_on>,
         .follows = last_evaluation},
        {.kind = K::coaching_talk_held,
         .case_states = with_support,
         .match_states = {MatchState::active},
         .in_pause = allowed,
         .is_done = noted_of_match_today<&MP::last_coaching_on>,
         .follows = last_coaching},
        {.kind = K::match_ended,
         .case_states = with_support,
         .match_states = {MatchState::active},
         .in_pause = allowed,
         .reasons = &V::end_reasons,
         .is_done = has_become<MatchState::ended>},
        {.kind = K::winding_down_agreed,
         .case_states = with_support,
         .planned_date = needed,
         .is_done = same_end},
        {.kind = K::closed,
         .case_states = from_waiting,
         .in_pause = allowed,
         .reasons = &V::end_reasons,
         .is_done = noted<&Progress::closed_on>,
         .is_possible = once_supported},
        {.kind = K::debriefed,
         .case_states = {closed},
         .match_states = {MatchState::ended},
         .is_done = noted_of_match<&MP::debriefed_on>,
         .is_possible = closed_with_case,
         .follows = day_of_match<&MP::closed_with_case_on>},
        {.kind = K::followed_up,
         .case_states = {closed},
         .answers = follow_up_answers,
         .is_done = noted<&Progress::followed_up_on>},
        {.kind = K::start_notice_settled,
         .case_states = after_support,
         .in_pause = allowed,
         .answers = notice_answers,
         .is_done = noted<&Progress::start_notice_on>,
         .is_possible = once_supported,
         .follows = day_of<&Progress::support_began_on>},
        {.kind = K::end_notice_settled,
         .case_states = {closed},
         .answers = notice_answers,
         .is_done = noted<&Progress::end_notice_on>,
         .follows = day_of<&Progress::closed_on>},
        {.kind = K::paused, .case_states = before_closing, .in_pause = allowed, .is_done = pauses},
        {.kind = K::resumed,
         .case_states = before_closing,
         .in_pause = allowed,
         .is_done = resumed_before,
         .is_possible = is_in_pause},
        {.kind = K::replanned, .case_states = before_end, .in_pause = allowed, .planned_date = needed},
        {.kind = K::skipped, .case_states = before_end, .in_pause = allowed},
    });
}();

static_assert(event_rules.size() == base::Codes<EventKind>::table.size());
static_assert(std::ranges::all_of(event_rules, [](EventRule const& rule) {
    return &rule - event_rules.data() == static_cast<std::ptrdiff_t>(rule.kind);
}));

} // namespace

EventRule const& rule_of(EventKind kind)
{
    return event_rules[static_cast<std::size_t>(kind)];
}

} // namespace programme
