#include "support/actions/record_visit.hpp"

#include "platform/base/not_found.hpp"
#include "support/actions/save_answer.hpp"

namespace support {

namespace {

bool runs(database::Connection& database, matching::LockedMatch const& locked)
{
    auto const period = support_period(database, locked);
    return period && !period->ended_on;
}

VisitAnswer answer_of(RecordVisit const& wish, accounts::Occasion const& occasion)
{
    return {.visit = wish.visit, .given_at = occasion.now, .device_key = wish.device_key};
}

} // namespace

std::expected<void, VisitRefusal>
record_visit(database::Connection& database, accounts::Occasion const& occasion, RecordVisit const& wish)
{
    auto transaction = database::Transaction{database};
    auto const locked = matching::lock_match(database, wish.match, occasion);
    auto const saved = save_answer(database, occasion, locked, answer_of(wish, occasion));
    if (saved) {
        transaction.commit();
    }
    return saved;
}

std::expected<void, VisitRefusal> record_own_visit(
    database::Connection& database,
    accounts::Occasion const& occasion,
    volunteers::VolunteerId volunteer,
    RecordVisit const& wish
)
{
    auto transaction = database::Transaction{database};
    auto const locked = matching::lock_own_match(database, wish.match, volunteer, occasion);
    if (!runs(database, locked)) {
        throw base::NotFound{"match " + std::to_string(wish.match.value())};
    }
    auto const saved = save_answer(database, occasion, locked, answer_of(wish, occasion));
    if (saved) {
        transaction.commit();
    }
    return saved;
}

} // namespace support
