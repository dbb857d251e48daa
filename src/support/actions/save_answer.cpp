#include "support/actions/save_answer.hpp"

#include "intake/store/case_event_store.hpp"
#include "programme/model/progress.hpp"
#include "support/store/visit_answer_store.hpp"
#include "support/store/visit_store.hpp"

namespace support {

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
    VisitAnswer const& answer
)
{
    auto const period = support_period(database, locked);
    if (!period) {
        return std::unexpected{VisitRefusal::match_does_not_run};
    }
    auto const allowed = may_record(occasion.programme, *period, answer.visit, occasion.today);
    if (allowed && !is_received(database, locked.match.id, answer.device_key)) {
        insert_visit_answer(database, locked.match, answer, Arrival::in_time, occasion);
        save_visit(database, locked.match, answer.visit, {.by = occasion.by, .at = answer.given_at});
    }
    return allowed;
}

} // namespace support
