#include "matching/actions/hold_introduction.hpp"

#include "matching/actions/lock_match.hpp"
#include "matching/actions/mailed_questions.hpp"
#include "matching/actions/record_match_event.hpp"

namespace matching {

namespace {

intake::CaseEvent introduced_event(HoldIntroduction const& wish)
{
    return {
        .event = {.kind = programme::EventKind::introduced, .on = wish.on},
        .note = wish.note,
        .submission_key = wish.submission_key,
    };
}

} // namespace

std::expected<void, programme::JourneyRefusal> hold_introduction(
    database::Connection& database, accounts::Occasion const& occasion, HoldIntroduction const& wish
)
{
    auto transaction = database::Transaction{database};
    auto const [match, family_case] = lock_match(database, wish.match, occasion);
    if (intake::is_submitted(database, family_case.id, wish.submission_key)) {
        return {};
    }
    auto const held = record_match_event(database, family_case, match, introduced_event(wish), occasion);
    if (!held) {
        return held;
    }
    mail_klik_question(database, family_case, match, KlikSide::parent, occasion);
    mail_klik_question(database, family_case, match, KlikSide::volunteer, occasion);
    transaction.commit();
    return {};
}

} // namespace matching
