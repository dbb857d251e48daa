#include "matching/actions/answer_proposal.hpp"

#include "matching/actions/record_match_fact.hpp"

namespace matching {

std::expected<void, programme::JourneyRefusal> answer_proposal(
    database::Connection& database, accounts::Occasion const& occasion, AnswerProposal const& wish
)
{
    auto const declines = wish.answer == ProposalAnswer::no;
    return record_match_fact(
        database,
        occasion,
        wish.match,
        {.event =
             {.kind = declines ? programme::EventKind::volunteer_declined
                               : programme::EventKind::volunteer_accepted,
              .on = wish.on,
              .code = declines ? wish.reason : std::string{}},
         .note = wish.remark,
         .submission_key = wish.submission_key}
    );
}

} // namespace matching
