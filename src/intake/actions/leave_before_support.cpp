#include "intake/actions/leave_before_support.hpp"

#include "intake/actions/record_event.hpp"
#include "intake/actions/tell_referrer.hpp"
#include "intake/store/family_case_store.hpp"

#include <utility>

namespace intake {

namespace {

programme::EventKind event_of(Exit exit)
{
    switch (exit) {
    case Exit::withdrawn:
        return programme::EventKind::withdrawn;
    case Exit::no_capacity:
        return programme::EventKind::no_capacity;
    case Exit::unreachable:
        return programme::EventKind::unreachable;
    }
    std::unreachable();
}

CaseEvent exit_event(LeaveBeforeSupport const& wish)
{
    return {
        .event = {.kind = event_of(wish.exit), .on = wish.on},
        .note = wish.reason,
        .submission_key = wish.submission_key,
    };
}

} // namespace

std::expected<void, programme::JourneyRefusal> leave_before_support(
    database::Connection& database, accounts::Occasion const& occasion, LeaveBeforeSupport const& wish
)
{
    auto transaction = database::Transaction{database};
    auto const family_case = lock_family_case(database, wish.family_case, occasion.location);
    if (is_submitted(database, family_case.id, wish.submission_key)) {
        return {};
    }
    auto const left = record_event(database, family_case, exit_event(wish), occasion);
    if (left) {
        tell_of_exit(database, family_case, occasion);
        transaction.commit();
    }
    return left;
}

} // namespace intake
