#include "intake/actions/resume_case.hpp"

#include "intake/actions/record_fact.hpp"

namespace intake {

std::expected<void, programme::JourneyRefusal>
resume_case(database::Connection& database, accounts::Occasion const& occasion, ResumeCase const& wish)
{
    return record_fact(
        database,
        occasion,
        wish.family_case,
        {.event = {.kind = programme::EventKind::resumed, .on = wish.on},
         .note = wish.note,
         .submission_key = wish.submission_key}
    );
}

} // namespace intake
