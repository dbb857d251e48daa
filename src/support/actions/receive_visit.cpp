#include "support/actions/receive_visit.hpp"

#include "platform/base/not_found.hpp"
#include "support/actions/save_answer.hpp"
#include "support/store/visit_answer_store.hpp"
#include "support/store/visit_store.hpp"

namespace support {

namespace {

void keep_for_coordinator(
    database::Connection& database,
    accounts::Occasion const& occasion,
    matching::LockedMatch const& locked,
    VisitAnswer const& answer
)
{
    if (!is_received(database, locked.match.id, answer.device_key)) {
        insert_visit_answer(database, locked.match, answer, Arrival::too_late, occasion);
    }
}

} // namespace

std::expected<Received, VisitRefusal> receive_visit(
    database::Connection& database,
    accounts::Occasion const& occasion,
    volunteers::VolunteerId volunteer,
    matching::MatchId match,
    VisitAnswer const& answer
)
{
    auto transaction = database::Transaction{database};
    auto const locked = matching::lock_own_match(database, match, volunteer, occasion);
    auto const period = support_period(database, locked);
    if (!period) {
        throw base::NotFound{"match " + std::to_string(match.value())};
    }
    if (period->ended_on) {
        auto const reasonable =
            may_record(occasion.programme, {period->started_on, std::nullopt}, answer.visit, occasion.today);
        if (!reasonable) {
            return std::unexpected{reasonable.error()};
        }
        keep_for_coordinator(database, occasion, locked, answer);
        transaction.commit();
        return Received::match_ended;
    }
    auto const saved = save_answer(database, occasion, locked, answer);
    if (!saved) {
        return std::unexpected{saved.error()};
    }
    transaction.commit();
    return Received::counts;
}

std::expected<void, VisitRefusal> settle_late_visit(
    database::Connection& database,
    accounts::Occasion const& occasion,
    VisitAnswerId answer,
    LateAnswer choice
)
{
    auto transaction = database::Transaction{database};
    auto const kept = load_late_answer(database, answer, occasion.location);
    auto const locked = matching::lock_match(database, kept.match, occasion);
    if (choice == LateAnswer::take) {
        auto const period = support_period(database, locked).value();
        auto const allowed = may_record(occasion.programme, period, kept.answer.visit, occasion.today);
        if (!allowed) {
            return allowed;
        }
        save_visit(
            database, locked.match, kept.answer.visit, {.by = occasion.by, .at = kept.answer.given_at}
        );
    }
    settle_late_answer(database, answer, occasion);
    transaction.commit();
    return {};
}

} // namespace support
