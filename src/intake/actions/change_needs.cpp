#include "intake/actions/change_needs.hpp"

#include "intake/store/case_event_store.hpp"
#include "needs/store/need_change_store.hpp"
#include "needs/store/need_store.hpp"

namespace intake {

namespace {

using programme::JourneyRefusal;

needs::NeedId save_change(
    database::Connection& database,
    accounts::Occasion const& occasion,
    ChangeNeeds const& wish,
    needs::NeedChange const& change
)
{
    if (change.change == needs::Change::dropped) {
        auto const need = change.need.value().id;
        needs::drop_need(database, need, wish.on);
        return need;
    }
    return needs::save_need(
        database,
        {.location = occasion.location,
         .family_case = wish.family_case,
         .category = change.category,
         .words = change.words,
         .chosen_on = wish.on}
    );
}

void save_changes(
    database::Connection& database,
    accounts::Occasion const& occasion,
    ChangeNeeds const& wish,
    std::vector<needs::NeedChange> const& changes
)
{
    for (auto const& change : changes) {
        auto const need = save_change(database, occasion, wish, change);
        needs::insert_need_change(
            database,
            occasion,
            {.family_case = wish.family_case, .need = need, .change = change, .on = wish.on}
        );
    }
}

} // namespace

bool may_change_needs(programme::CaseState state)
{
    return state != programme::CaseState::closed && !programme::is_over(state);
}

std::expected<void, AcquaintanceObjection>
change_needs(database::Connection& database, accounts::Occasion const& occasion, ChangeNeeds const& wish)
{
    auto transaction = database::Transaction{database};
    auto family_case = lock_family_case(database, wish.family_case, occasion.location);
    auto const changes = needs::changes_to(needs::list_needs(database, family_case.id), wish.needs);
    if (changes.empty()) {
        return {};
    }
    if (!may_change_needs(programme::case_state(load_history(database, family_case.id)))) {
        return std::unexpected{AcquaintanceObjection{JourneyRefusal::case_is_over}};
    }
    if (wish.on < family_case.applied_on || !needs::may_change_on(changes, wish.on)) {
        return std::unexpected{AcquaintanceObjection{JourneyRefusal::before_earlier_event}};
    }
    family_case.version = wish.version;
    if (!raise_version(database, family_case)) {
        return std::unexpected{AcquaintanceObjection{ChangedMeanwhile{}}};
    }
    save_changes(database, occasion, wish, changes);
    transaction.commit();
    return {};
}

} // namespace intake
