#include "matching/actions/record_match_fact.hpp"

#include "matching/actions/lock_match.hpp"

namespace matching {

std::expected<void, programme::JourneyRefusal> record_match_fact(
    database::Connection& database,
    accounts::Occasion const& occasion,
    MatchId id,
    intake::CaseEvent const& fact
)
{
    auto transaction = database::Transaction{database};
    auto const [match, family_case] = lock_match(database, id, occasion);
    if (intake::is_submitted(database, family_case.id, fact.submission_key)) {
        return {};
    }
    auto const recorded = record_match_event(database, family_case, match, fact, occasion);
    if (recorded) {
        transaction.commit();
    }
    return recorded;
}

} // namespace matching
