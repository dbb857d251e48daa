#include "intake/actions/record_contact.hpp"

#include "intake/actions/record_event.hpp"
#include "intake/actions/take_responsibility.hpp"
#include "intake/store/family_case_store.hpp"

namespace intake {

namespace {

CaseEvent contact_event(RecordContact const& wish)
{
    auto const kind = wish.result == ContactResult::reached ? programme::EventKind::contacted
                                                            : programme::EventKind::contact_attempted;
    return {
        .event = {.kind = kind, .on = wish.on},
        .note = wish.note,
        .submission_key = wish.submission_key,
    };
}

} // namespace

std::expected<void, programme::JourneyRefusal>
record_contact(database::Connection& database, accounts::Occasion const& occasion, RecordContact const& wish)
{
    auto transaction = database::Transaction{database};
    auto const family_case = lock_family_case(database, wish.family_case, occasion.location);
    if (is_submitted(database, family_case.id, wish.submission_key)) {
        return {};
    }
    if (auto const done = record_event(database, family_case, contact_event(wish), occasion); !done) {
        return done;
    }
    take_responsibility(database, family_case, occasion);
    transaction.commit();
    return {};
}

} // namespace intake
