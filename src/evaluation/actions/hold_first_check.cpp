#include "evaluation/actions/hold_first_check.hpp"

#include "evaluation/actions/keep_talk.hpp"
#include "matching/actions/lock_match.hpp"
#include "matching/actions/record_match_event.hpp"

namespace evaluation {

namespace {

intake::CaseEvent held_event(HoldFirstCheck const& wish)
{
    return {
        .event = {.kind = programme::EventKind::first_check_held, .on = wish.on, .planned_for = wish.next_on},
        .submission_key = wish.submission_key,
    };
}

} // namespace

std::expected<void, programme::JourneyRefusal> hold_first_check(
    database::Connection& database, accounts::Occasion const& occasion, HoldFirstCheck const& wish
)
{
    auto transaction = database::Transaction{database};
    auto const [match, family_case] = matching::lock_match(database, wish.match, occasion);
    if (intake::is_submitted(database, family_case.id, wish.submission_key)) {
        return {};
    }
    auto const held = record_match_event(database, family_case, match, held_event(wish), occasion);
    if (!held) {
        return held;
    }
    keep_talk(
        database,
        family_case,
        {.moment = Moment::first_check, .held_on = wish.on, .talk = wish.talk},
        occasion
    );
    transaction.commit();
    return {};
}

} // namespace evaluation
