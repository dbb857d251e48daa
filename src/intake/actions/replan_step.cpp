#include "intake/actions/replan_step.hpp"

#include "intake/actions/record_fact.hpp"

namespace intake {

std::expected<void, programme::JourneyRefusal>
replan_step(database::Connection& database, accounts::Occasion const& occasion, ReplanStep const& wish)
{
    return record_fact(
        database,
        occasion,
        wish.family_case,
        {.event =
             {.kind = programme::EventKind::replanned,
              .on = occasion.today,
              .planned_for = wish.planned_for,
              .match = wish.match,
              .code = wish.step},
         .note = wish.reason,
         .submission_key = wish.submission_key}
    );
}

} // namespace intake
