#include "support/actions/record_visit.hpp"

#include "intake/store/case_event_store.hpp"
#include "matching/actions/lock_match.hpp"
#include "platform/base/not_found.hpp"
#include "programme/model/progress.hpp"
#include "support/store/visit_store.hpp"

namespace support {

namespace {

std::optional<SupportPeriod>
support_period(database::Connection& database, matching::LockedMatch const& locked)
{
    auto const progress = programme::replay(intake::load_history(database, locked.family_case.id));
    auto const* const match = programme::find_match(progress, locked.match.id);
    if (match == nullptr || !match->started_on) {
        return std::nullopt;
    }
    return SupportPeriod{.started_on = *match->started_on, .ended_on = match->ended_on};
}

std::expected<void, VisitRefusal> save_answer(
    database::Connection& database,
    accounts::Occasion const& occasion,
    matching::LockedMatch const& locked,
    Visit const& visit
)
{
    auto const period = support_period(database, locked);
    if (!period) {
        return std::unexpected{VisitRefusal::match_does_not_run};
    }
    auto const allowed = may_record(occasion.programme, *period, visit, occasion.today);
    if (allowed) {
        save_visit(database, locked.match, visit, occasion);
    }
    return allowed;
}

bool runs(database::Connection& database, matching::LockedMatch const& locked)
{
    auto const period = support_period(database, locked);
    return period && !period->ended_on;
}

} // namespace

std::expected<void, VisitRefusal>
record_visit(database::Connection& database, accounts::Occasion const& occasion, RecordVisit const& wish)
{
    auto transaction = database::Transaction{database};
    auto const locked = matching::lock_match(database, wish.match, occasion);
    auto const saved = save_answer(database, occasion, locked, wish.visit);
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
    auto const locked = matching::lock_match(database, wish.match, occasion);
    if (locked.match.volunteer != volunteer || !runs(database, locked)) {
        throw base::NotFound{"match " + std::to_string(wish.match.value())};
    }
    auto const saved = save_answer(database, occasion, locked, wish.visit);
    if (saved) {
        transaction.commit();
    }
    return saved;
}

} // namespace support
