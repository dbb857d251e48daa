#include "matching/actions/record_match_event.hpp"

#include "accounts/store/mailed_link_store.hpp"
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

// Whoever still has a link in her mailbox finds that it is over.
void withdraw_links(database::Connection& database, MatchId match, base::Instant now)
{
    for (auto const purpose :
         {accounts::LinkPurpose::proposal,
          accounts::LinkPurpose::parent_klik,
          accounts::LinkPurpose::volunteer_klik}) {
        accounts::withdraw_mailed_links(database, purpose, match.value(), now);
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
    auto const history = intake::load_history(database, family_case.id);
    if (is_over(programme::match_state(history, match.id))) {
        set_match_over(database, match.id, event.event.on);
        withdraw_links(database, match.id, occasion.now);
    }
    return {};
}

} // namespace matching
