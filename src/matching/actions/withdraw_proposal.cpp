#include "matching/actions/withdraw_proposal.hpp"

#include "matching/actions/record_match_fact.hpp"

namespace matching {

std::expected<void, programme::JourneyRefusal> withdraw_proposal(
    database::Connection& database, accounts::Occasion const& occasion, WithdrawProposal const& wish
)
{
    return record_match_fact(
        database,
        occasion,
        wish.match,
        {.event = {.kind = programme::EventKind::proposal_withdrawn, .on = wish.on, .code = wish.reason},
         .note = wish.note,
         .submission_key = wish.submission_key}
    );
}

} // namespace matching
