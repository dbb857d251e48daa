#include "matching/actions/record_match_event.hpp"

#include "matching/actions/mailed_questions.hpp"
#include "matching/store/loan_store.hpp"
#include "matching/store/match_store.hpp"

namespace matching {

namespace {

bool is_over(programme::MatchState state)
{
    using programme::MatchState;
    switch (state) {
    case MatchState::proposed:
    case MatchState::accepted_by_volunteer:
    case MatchState::introduced:
    case MatchState::klik_both:
    case MatchState::active:
        return false;
    case MatchState::ended:
    case MatchState::declined:
    case MatchState::no_klik:
    case MatchState::withdrawn:
        return true;
    }
    return false;
}

// A proposal is settled when it is answered; the klik can change until support starts.
bool settles(programme::MatchState state, accounts::LinkPurpose purpose)
{
    auto const question_ends_before = purpose == accounts::LinkPurpose::proposal
                                          ? programme::MatchState::accepted_by_volunteer
                                          : programme::MatchState::active;
    return state >= question_ends_before;
}

void withdraw_settled_links(
    database::Connection& database, Match const& match, programme::MatchState state, base::Instant now
)
{
    for (auto const purpose :
         {accounts::LinkPurpose::proposal,
          accounts::LinkPurpose::parent_klik,
          accounts::LinkPurpose::volunteer_klik}) {
        if (settles(state, purpose)) {
            withdraw_links(database, match, purpose, now);
        }
    }
}

} // namespace

std::expected<void, programme::JourneyRefusal> record_match_event(
    database::Connection& database,
    intake::FamilyCase const& family_case,
    Match const& match,
    intake::CaseEvent event,
    accounts::Occasion const& occasion
)
{
    event.event.match = match.id;
    if (auto const recorded = intake::record_event(database, family_case, event, occasion); !recorded) {
        return recorded;
    }
    auto const state = programme::match_state(intake::load_history(database, family_case.id), match.id);
    if (is_over(state)) {
        set_match_over(database, match.id, event.event.on);
        end_loan(database, family_case.id, match.volunteer, event.event.on);
    }
    withdraw_settled_links(database, match, state, occasion.now);
    return {};
}

} // namespace matching
