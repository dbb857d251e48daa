#include "matching/actions/plan_introduction.hpp"

#include "matching/actions/record_match_fact.hpp"

namespace matching {

std::expected<void, programme::JourneyRefusal> plan_introduction(
    database::Connection& database, accounts::Occasion const& occasion, PlanIntroduction const& wish
)
{
    return record_match_fact(
        database,
        occasion,
        wish.match,
        {.event =
             {.kind = programme::EventKind::introduction_planned,
              .on = occasion.today,
              .planned_for = wish.planned_for},
         .planned_time = wish.time,
         .note = wish.note,
         .submission_key = wish.submission_key}
    );
}

} // namespace matching
