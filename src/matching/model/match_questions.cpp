#include "matching/model/match_questions.hpp"

namespace matching {

namespace {

// A number that no match has: the proposal is not stored yet.
constexpr auto new_match = MatchId{0};

bool is_in(programme::CaseHistory const& history, MatchId match, programme::MatchStates const& states)
{
    return !programme::is_over(programme::case_state(history))
           && states.contains(programme::match_state(history, match));
}

} // namespace

std::expected<void, programme::JourneyRefusal> may_propose(
    programme::ProgrammeVersion const& programme, programme::CaseHistory const& history, base::Date today
)
{
    return programme::may_happen(
        programme, history, {.kind = programme::EventKind::proposed, .on = today, .match = new_match}
    );
}

bool is_proposal_open(programme::CaseHistory const& history, MatchId match)
{
    return is_in(history, match, {programme::MatchState::proposed});
}

bool is_klik_open(programme::CaseHistory const& history, MatchId match)
{
    return is_in(history, match, {programme::MatchState::introduced, programme::MatchState::klik_both});
}

} // namespace matching
