#include "support/actions/start_support.hpp"

#include "intake/actions/tell_referrer.hpp"
#include "matching/actions/lock_match.hpp"
#include "matching/actions/record_match_event.hpp"
#include "matching/store/match_store.hpp"
#include "support/store/visit_store.hpp"
#include "volunteers/store/volunteer_event_store.hpp"

namespace support {

namespace {

using programme::JourneyRefusal;
using Started = std::expected<void, StartRefusal>;

intake::CaseEvent start_event(StartSupport const& wish)
{
    return {
        .event = {.kind = programme::EventKind::support_started, .on = wish.on, .match = wish.match},
        .submission_key = wish.submission_key,
    };
}

// What a start lacks is told in full; that it cannot be at all, in one word.
Started check_start(
    database::Connection& database,
    matching::LockedMatch const& locked,
    StartSupport const& wish,
    accounts::Occasion const& occasion
)
{
    auto const history = intake::load_history(database, locked.family_case.id);
    auto const allowed = programme::may_happen(occasion.programme, history, start_event(wish).event);
    if (!allowed && allowed.error() != JourneyRefusal::start_conditions_missing) {
        return Started{std::unexpect, allowed.error()};
    }
    auto const volunteer = volunteers::load_volunteer_history(database, locked.match.volunteer);
    auto const missing = programme::missing_for_start(
        occasion.programme,
        history,
        {.match = wish.match,
         .volunteer = volunteers::standing(volunteer, occasion.programme, wish.on),
         .on = wish.on,
         .second_match_has_reason = !wish.second_match_reason.empty()}
    );
    return missing.empty() ? std::expected<void, StartRefusal>{} : std::unexpected{StartRefusal{missing}};
}

void save_what_was_agreed(
    database::Connection& database, matching::Match const& match, StartSupport const& wish
)
{
    matching::set_extra_family_reason(database, match.id, wish.second_match_reason);
    save_agreement(
        database, match, {.dagdeel = wish.dagdeel, .starts_at = wish.starts_at, .valid_from = wish.on}
    );
}

// The referrer hears of the first start only.
Started tell_of_start(
    database::Connection& database, intake::FamilyCase const& family_case, accounts::Occasion const& occasion
)
{
    auto const told = intake::tell_referrer(database, family_case, intake::NoticeKind::start, occasion);
    return told || told.error() == JourneyRefusal::already_done ? std::expected<void, StartRefusal>{}
                                                                : std::unexpected{StartRefusal{told.error()}};
}

} // namespace

std::expected<void, StartRefusal>
start_support(database::Connection& database, accounts::Occasion const& occasion, StartSupport const& wish)
{
    auto transaction = database::Transaction{database};
    auto const locked = matching::lock_match(database, wish.match, occasion);
    auto const& [match, family_case] = locked;
    if (intake::is_submitted(database, family_case.id, wish.submission_key)) {
        return {};
    }
    if (auto const complete = check_start(database, locked, wish, occasion); !complete) {
        return complete;
    }
    auto const event = start_event(wish);
    if (auto const done = record_match_event(database, family_case, match, event, occasion); !done) {
        return Started{std::unexpect, done.error()};
    }
    save_what_was_agreed(database, match, wish);
    if (auto const told = tell_of_start(database, family_case, occasion); !told) {
        return told;
    }
    transaction.commit();
    return {};
}

} // namespace support
