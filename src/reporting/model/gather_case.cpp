#include "reporting/model/gather_case.hpp"

#include <algorithm>
#include <array>

namespace reporting {

namespace {

using programme::CaseState;
using programme::EventKind;
using programme::KlikAnswer;

void close(CaseFacts& facts, programme::Event const& event)
{
    facts.closed_on = event.on;
    facts.closing_reason = event.code;
    for (auto& match : facts.matches) {
        if (match.started_on && !match.ended_on) {
            match.ended_on = event.on;
            match.end_reason = event.code;
        }
    }
}

// Who said no has decided; a yes that is not yet answered has not.
void decide(MatchFacts& match, base::Date on)
{
    auto const no = match.parent_klik == KlikAnswer::no || match.volunteer_klik == KlikAnswer::no;
    match.klik = match.parent_klik == KlikAnswer::yes && match.volunteer_klik == KlikAnswer::yes;
    match.decided_on = no || match.klik ? std::optional{on} : std::nullopt;
}

void answer(MatchFacts& match, programme::Event const& event)
{
    if (match.decided_on && !match.klik) {
        return;
    }
    auto& said = event.kind == EventKind::parent_klik ? match.parent_klik : match.volunteer_klik;
    said = base::from_code<KlikAnswer>(event.code);
    decide(match, event.on);
}

template <CaseState state>
void leave_as(CaseFacts& facts, programme::Event const& event)
{
    facts.left_as = state;
    facts.left_on = event.on;
    facts.left_reason = event.code;
}

struct CaseEffect {
    EventKind kind;
    void (*add)(CaseFacts&, programme::Event const&);
};

// Other kinds say nothing to the figures.
constexpr auto case_effects = std::to_array<CaseEffect>({
    {EventKind::contacted,
     [](CaseFacts& facts, programme::Event const& event) {
         facts.contacted_on = facts.contacted_on.value_or(event.on);
     }},
    {EventKind::acquaintance_held,
     [](CaseFacts& facts, programme::Event const& event) { facts.acquaintance_on = event.on; }},
    {EventKind::accepted,
     [](CaseFacts& facts, programme::Event const& event) { facts.accepted_on = event.on; }},
    {EventKind::not_suitable, leave_as<CaseState::not_suitable>},
    {EventKind::withdrawn, leave_as<CaseState::withdrawn>},
    {EventKind::no_capacity, leave_as<CaseState::no_capacity>},
    {EventKind::unreachable, leave_as<CaseState::unreachable>},
    {EventKind::support_started,
     [](CaseFacts& facts, programme::Event const& event) {
         facts.support_began_on = facts.support_began_on.value_or(event.on);
     }},
    {EventKind::evaluation_held,
     [](CaseFacts& facts, programme::Event const& event) { facts.evaluations_on.push_back(event.on); }},
    {EventKind::closed, close},
    {EventKind::followed_up,
     [](CaseFacts& facts, programme::Event const& event) {
         facts.followed_up_on = event.on;
         facts.follow_up = event.code;
     }},
});

struct MatchEffect {
    EventKind kind;
    void (*add)(MatchFacts&, programme::Event const&);
};

constexpr auto match_effects = std::to_array<MatchEffect>({
    {EventKind::introduced,
     [](MatchFacts& match, programme::Event const& event) { match.introduced_on = event.on; }},
    {EventKind::parent_klik, answer},
    {EventKind::volunteer_klik, answer},
    {EventKind::support_started,
     [](MatchFacts& match, programme::Event const& event) { match.started_on = event.on; }},
    {EventKind::first_check_held,
     [](MatchFacts& match, programme::Event const& event) { match.first_check_on = event.on; }},
    {EventKind::match_ended,
     [](MatchFacts& match, programme::Event const& event) {
         match.ended_on = event.on;
         match.end_reason = event.code;
     }},
});

template <typename Effects, typename Thing>
void apply(Effects const& effects, Thing& thing, programme::Event const& event)
{
    auto const effect = std::ranges::find(effects, event.kind, [](auto const& one) { return one.kind; });
    if (effect != effects.end()) {
        effect->add(thing, event);
    }
}

} // namespace

void add_event(
    CaseFacts& facts,
    programme::Event const& event,
    std::map<programme::MatchId, volunteers::VolunteerId> const& volunteers
)
{
    if (event.match) {
        auto const volunteer = volunteers.find(*event.match);
        if (event.kind == EventKind::proposed && volunteer != volunteers.end()) {
            facts.matches.push_back(
                {.id = *event.match, .volunteer = volunteer->second, .proposed_on = event.on}
            );
        }
        auto const match = std::ranges::find(facts.matches, *event.match, &MatchFacts::id);
        if (match != facts.matches.end()) {
            apply(match_effects, *match, event);
        }
    }
    apply(case_effects, facts, event);
}

std::vector<StateSpan> states_of(volunteers::VolunteerHistory const& history)
{
    auto spans = std::vector<StateSpan>{};
    auto so_far = volunteers::VolunteerHistory{};
    for (auto const& event : history) {
        so_far.push_back(event);
        auto const state = volunteers::pipeline_state(so_far);
        if (!spans.empty() && spans.back().state == state) {
            continue;
        }
        if (!spans.empty()) {
            spans.back().span.to = base::add_days(event.on, -1);
        }
        spans.push_back({.state = state, .span = {.from = event.on, .to = std::nullopt}});
    }
    std::erase_if(spans, [](StateSpan const& one) { return one.span.to && *one.span.to < one.span.from; });
    return spans;
}

} // namespace reporting
