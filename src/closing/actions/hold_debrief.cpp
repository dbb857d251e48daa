#include "closing/actions/hold_debrief.hpp"

#include "matching/actions/record_match_fact.hpp"

namespace closing {

std::expected<void, programme::JourneyRefusal>
hold_debrief(database::Connection& database, accounts::Occasion const& occasion, HoldDebrief const& wish)
{
    return matching::record_match_fact(
        database,
        occasion,
        wish.match,
        {.event = {.kind = programme::EventKind::debriefed, .on = wish.on},
         .note = wish.note,
         .submission_key = wish.submission_key}
    );
}

} // namespace closing
