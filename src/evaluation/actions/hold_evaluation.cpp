#include "evaluation/actions/hold_evaluation.hpp"

#include "evaluation/actions/keep_talk.hpp"
#include "intake/actions/record_event.hpp"
#include "intake/store/family_case_store.hpp"

namespace evaluation {

namespace {

intake::CaseEvent held_event(HoldEvaluation const& wish)
{
    return {
        .event = {.kind = programme::EventKind::evaluation_held, .on = wish.on, .planned_for = wish.next_on},
        .submission_key = wish.submission_key,
    };
}

} // namespace

std::expected<void, programme::JourneyRefusal> hold_evaluation(
    database::Connection& database, accounts::Occasion const& occasion, HoldEvaluation const& wish
)
{
    auto transaction = database::Transaction{database};
    auto const family_case = intake::lock_family_case(database, wish.family_case, occasion.location);
    if (intake::is_submitted(database, family_case.id, wish.submission_key)) {
        return {};
    }
    auto const held = intake::record_event(database, family_case, held_event(wish), occasion);
    if (!held) {
        return held;
    }
    keep_talk(
        database, family_case, {.moment = Moment::interim, .held_on = wish.on, .talk = wish.talk}, occasion
    );
    transaction.commit();
    return {};
}

} // namespace evaluation
