#include "intake/actions/leave_before_support.hpp"

#include "intake/actions/record_fact.hpp"

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

} // namespace

std::expected<void, programme::JourneyRefusal> leave_before_support(
    database::Connection& database, accounts::Occasion const& occasion, LeaveBeforeSupport const& wish
)
{
    return record_fact(
        database,
        occasion,
        wish.family_case,
        {.event = {.kind = event_of(wish.exit), .on = wish.on},
         .note = wish.reason,
         .submission_key = wish.submission_key}
    );
}

} // namespace intake
