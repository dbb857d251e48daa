#include "intake/actions/pause_case.hpp"

#include "intake/actions/record_fact.hpp"

namespace intake {

std::expected<void, programme::JourneyRefusal>
pause_case(database::Connection& database, accounts::Occasion const& occasion, PauseCase const& wish)
{
    return record_fact(
        database,
        occasion,
        wish.family_case,
        {.event = {.kind = programme::EventKind::paused, .on = wish.on, .planned_for = wish.until},
         .note = wish.reason,
         .submission_key = wish.submission_key}
    );
}

} // namespace intake
