#include "support/actions/hold_coaching_talk.hpp"

#include "matching/actions/record_match_fact.hpp"

namespace support {

std::expected<void, programme::JourneyRefusal> hold_coaching_talk(
    database::Connection& database, accounts::Occasion const& occasion, HoldCoachingTalk const& wish
)
{
    return matching::record_match_fact(
        database,
        occasion,
        wish.match,
        {.event = {.kind = programme::EventKind::coaching_talk_held, .on = wish.on},
         .note = wish.note,
         .submission_key = wish.submission_key}
    );
}

} // namespace support
