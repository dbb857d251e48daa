#include "closing/actions/agree_winding_down.hpp"

#include "intake/actions/record_fact.hpp"

namespace closing {

std::expected<void, programme::JourneyRefusal> agree_winding_down(
    database::Connection& database, accounts::Occasion const& occasion, AgreeWindingDown const& wish
)
{
    return intake::record_fact(
        database,
        occasion,
        wish.family_case,
        {.event =
             {.kind = programme::EventKind::winding_down_agreed,
              .on = wish.on,
              .planned_for = wish.support_ends_on},
         .note = wish.note,
         .submission_key = wish.submission_key}
    );
}

} // namespace closing
