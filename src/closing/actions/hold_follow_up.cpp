#include "closing/actions/hold_follow_up.hpp"

#include "evaluation/actions/keep_talk.hpp"
#include "intake/actions/record_event.hpp"
#include "intake/store/family_case_store.hpp"

namespace closing {

namespace {

intake::CaseEvent call_event(HoldFollowUp const& wish)
{
    return {
        .event =
            {.kind = programme::EventKind::followed_up,
             .on = wish.on,
             .code = std::string{base::to_code(wish.result)}},
        .note = wish.note,
        .submission_key = wish.submission_key,
    };
}

} // namespace

std::expected<void, programme::JourneyRefusal>
hold_follow_up(database::Connection& database, accounts::Occasion const& occasion, HoldFollowUp const& wish)
{
    auto transaction = database::Transaction{database};
    auto const family_case = intake::lock_family_case(database, wish.family_case, occasion.location);
    if (intake::is_submitted(database, family_case.id, wish.submission_key)) {
        return {};
    }
    auto const held = intake::record_event(database, family_case, call_event(wish), occasion);
    if (!held) {
        return held;
    }
    if (wish.talk) {
        evaluation::keep_talk(
            database,
            family_case,
            {.moment = evaluation::Moment::follow_up, .held_on = wish.on, .talk = *wish.talk},
            occasion
        );
    }
    transaction.commit();
    return {};
}

} // namespace closing
