#include "support/actions/end_match.hpp"

#include "matching/actions/lock_match.hpp"
#include "matching/actions/record_match_event.hpp"

namespace support {

namespace {

intake::CaseEvent end_event(EndMatch const& wish)
{
    return {
        .event = {.kind = programme::EventKind::match_ended, .on = wish.on, .code = wish.reason},
        .note = wish.note,
        .submission_key = wish.submission_key,
    };
}

// Agreed before the match ends, for a family that waits has nothing to wind down.
std::expected<void, programme::JourneyRefusal> agree_winding_down(
    database::Connection& database,
    intake::FamilyCase const& family_case,
    EndMatch const& wish,
    accounts::Occasion const& occasion
)
{
    auto const agreed = intake::record_event(
        database,
        family_case,
        {.event =
             {.kind = programme::EventKind::winding_down_agreed,
              .on = wish.on,
              .planned_for = wish.support_ends_on}},
        occasion
    );
    return !agreed && agreed.error() == programme::JourneyRefusal::already_done
               ? std::expected<void, programme::JourneyRefusal>{}
               : agreed;
}

} // namespace

std::expected<void, programme::JourneyRefusal>
end_match_inside(database::Connection& database, accounts::Occasion const& occasion, EndMatch const& wish)
{
    auto const [match, family_case] = matching::lock_match(database, wish.match, occasion);
    if (intake::is_submitted(database, family_case.id, wish.submission_key)) {
        return {};
    }
    if (wish.next == AfterMatch::wind_down) {
        auto const agreed = agree_winding_down(database, family_case, wish, occasion);
        if (!agreed) {
            return agreed;
        }
    }
    return record_match_event(database, family_case, match, end_event(wish), occasion);
}

std::expected<void, programme::JourneyRefusal>
end_match(database::Connection& database, accounts::Occasion const& occasion, EndMatch const& wish)
{
    auto transaction = database::Transaction{database};
    auto const ended = end_match_inside(database, occasion, wish);
    if (ended) {
        transaction.commit();
    }
    return ended;
}

} // namespace support
