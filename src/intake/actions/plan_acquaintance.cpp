#include "intake/actions/plan_acquaintance.hpp"

#include "intake/actions/record_event.hpp"
#include "intake/actions/take_responsibility.hpp"
#include "intake/store/family_case_store.hpp"

namespace intake {

namespace {

CaseEvent plan_event(PlanAcquaintance const& wish, base::Date today)
{
    return {
        .event =
            {.kind = programme::EventKind::acquaintance_planned, .on = today, .planned_for = wish.planned_for
            },
        .planned_time = wish.time,
        .note = wish.note,
        .submission_key = wish.submission_key,
    };
}

void save_street(database::Connection& database, FamilyCase const& family_case, std::string const& street)
{
    auto details = details_of(family_case);
    details.street = street;
    if (details != details_of(family_case)) {
        update_family_details(database, family_case, details);
    }
}

} // namespace

std::expected<void, programme::JourneyRefusal> plan_acquaintance(
    database::Connection& database, accounts::Occasion const& occasion, PlanAcquaintance const& wish
)
{
    auto transaction = database::Transaction{database};
    auto const family_case = lock_family_case(database, wish.family_case, occasion.location);
    if (is_submitted(database, family_case.id, wish.submission_key)) {
        return {};
    }
    auto const plan = plan_event(wish, occasion.today);
    if (auto const recorded = record_event(database, family_case, plan, occasion); !recorded) {
        return recorded;
    }
    save_street(database, family_case, wish.street);
    take_responsibility(database, family_case, occasion);
    transaction.commit();
    return {};
}

} // namespace intake
