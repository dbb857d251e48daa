#include "closing/actions/close_case.hpp"

#include "closing/store/closing_store.hpp"
#include "evaluation/actions/keep_talk.hpp"
#include "intake/actions/record_event.hpp"
#include "intake/actions/tell_referrer.hpp"
#include "intake/store/family_case_store.hpp"
#include "matching/actions/end_matches_with_case.hpp"
#include "needs/store/need_store.hpp"
#include "platform/base/not_found.hpp"

#include <algorithm>

namespace closing {

namespace {

using programme::JourneyRefusal;

intake::CaseEvent closed_event(CloseCase const& wish)
{
    return {
        .event = {.kind = programme::EventKind::closed, .on = wish.on, .code = wish.reason},
        .note = wish.note,
        .submission_key = wish.submission_key,
    };
}

void check_needs(
    database::Connection& database, intake::FamilyCaseId family_case, std::vector<NeedResult> const& results
)
{
    auto const known = needs::list_needs(database, family_case);
    for (auto const& result : results) {
        if (std::ranges::find(known, result.need, &needs::Need::id) == known.end()) {
            throw base::NotFound{"need " + std::to_string(result.need.value())};
        }
    }
}

void save_what_was_said(
    database::Connection& database,
    intake::FamilyCase const& family_case,
    CloseCase const& wish,
    accounts::Occasion const& occasion
)
{
    if (wish.talk) {
        evaluation::keep_talk(
            database,
            family_case,
            {.moment = evaluation::Moment::closing, .held_on = wish.on, .talk = *wish.talk},
            occasion
        );
    }
    check_needs(database, family_case.id, wish.results);
    insert_closing(
        database, family_case, {.closed_on = wish.on, .judgement = wish.judgement, .results = wish.results}
    );
}

} // namespace

std::expected<void, JourneyRefusal>
close_case(database::Connection& database, accounts::Occasion const& occasion, CloseCase const& wish)
{
    auto transaction = database::Transaction{database};
    auto const family_case = intake::lock_family_case(database, wish.family_case, occasion.location);
    if (intake::is_submitted(database, family_case.id, wish.submission_key)) {
        return {};
    }
    if (auto const closed = intake::record_event(database, family_case, closed_event(wish), occasion);
        !closed) {
        return closed;
    }
    matching::end_matches_with_case(database, family_case.id, wish.on, occasion.now);
    save_what_was_said(database, family_case, wish, occasion);
    if (auto const told = intake::tell_referrer(database, family_case, intake::NoticeKind::end, occasion);
        !told && told.error() != JourneyRefusal::already_done) {
        return std::unexpected{told.error()};
    }
    transaction.commit();
    return {};
}

} // namespace closing
