#include "intake/actions/skip_step.hpp"

#include "intake/actions/record_fact.hpp"

namespace intake {

std::expected<void, programme::JourneyRefusal>
skip_step(database::Connection& database, accounts::Occasion const& occasion, SkipStep const& wish)
{
    return record_fact(
        database,
        occasion,
        wish.family_case,
        {.event =
             {.kind = programme::EventKind::skipped,
              .on = occasion.today,
              .match = wish.match,
              .code = wish.step},
         .note = wish.reason,
         .submission_key = wish.submission_key}
    );
}

} // namespace intake
