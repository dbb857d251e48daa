#include "intake/actions/hold_acquaintance.hpp"

#include "intake/actions/record_event.hpp"
#include "intake/store/consent_store.hpp"
#include "needs/actions/keep_score.hpp"
#include "needs/store/need_store.hpp"

#include <algorithm>

namespace intake {

namespace {

bool save_details(database::Connection& database, FamilyCase family_case, HoldAcquaintance const& wish)
{
    if (details_of(family_case) == wish.details) {
        return true;
    }
    family_case.version = wish.version;
    return update_family_details(database, family_case, wish.details);
}

void drop_other_needs(database::Connection& database, HoldAcquaintance const& wish)
{
    for (auto const& known : needs::list_current_needs(database, wish.family_case)) {
        if (std::ranges::find(wish.needs, known.category, &LearnedNeed::category) == wish.needs.end()) {
            needs::drop_need(database, known.id, wish.on);
        }
    }
}

void save_learned_need(
    database::Connection& database,
    accounts::Occasion const& occasion,
    HoldAcquaintance const& wish,
    LearnedNeed const& learned
)
{
    auto const need = needs::save_need(
        database,
        {.location = occasion.location,
         .family_case = wish.family_case,
         .category = learned.category,
         .words = learned.words,
         .chosen_on = wish.on}
    );
    if (learned.score) {
        needs::keep_score(
            database,
            {.location = occasion.location,
             .family_case = wish.family_case,
             .need = need,
             .score =
                 {.moment = needs::Moment::acquaintance,
                  .scored_by = wish.scored_by,
                  .scored_on = wish.on,
                  .score = *learned.score},
             .recorded_by = occasion.by ? std::optional{occasion.by->value()} : std::nullopt},
            occasion
        );
    }
}

void save_what_was_learned(
    database::Connection& database,
    FamilyCase const& family_case,
    accounts::Occasion const& occasion,
    HoldAcquaintance const& wish
)
{
    drop_other_needs(database, wish);
    for (auto const& learned : wish.needs) {
        save_learned_need(database, occasion, wish, learned);
    }
    for (auto const& consent : wish.consents) {
        insert_consent(database, family_case, consent, occasion);
    }
}

CaseEvent held_event(HoldAcquaintance const& wish)
{
    return {
        .event = {.kind = programme::EventKind::acquaintance_held, .on = wish.on},
        .note = wish.note,
        .submission_key = wish.submission_key,
    };
}

} // namespace

std::expected<void, AcquaintanceObjection> hold_acquaintance(
    database::Connection& database, accounts::Occasion const& occasion, HoldAcquaintance const& wish
)
{
    auto transaction = database::Transaction{database};
    auto const family_case = lock_family_case(database, wish.family_case, occasion.location);
    if (is_submitted(database, family_case.id, wish.submission_key)) {
        return {};
    }
    if (auto const done = record_event(database, family_case, held_event(wish), occasion); !done) {
        return std::unexpected{AcquaintanceObjection{done.error()}};
    }
    if (!save_details(database, family_case, wish)) {
        return std::unexpected{AcquaintanceObjection{ChangedMeanwhile{}}};
    }
    save_what_was_learned(database, family_case, occasion, wish);
    transaction.commit();
    return {};
}

} // namespace intake
