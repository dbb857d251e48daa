#include "matching/actions/choose_pair.hpp"

#include "intake/store/family_case_store.hpp"
#include "matching/store/match_volunteer_store.hpp"
#include "matching/store/pair_choice_store.hpp"

namespace matching {

void choose_pair(database::Connection& database, accounts::Occasion const& occasion, ChoosePair const& wish)
{
    auto transaction = database::Transaction{database};
    auto const family = intake::lock_family_case(database, wish.family, occasion.location);
    auto const volunteer = lock_volunteer_for(database, family, wish.volunteer);
    if (wish.choice) {
        save_pair_choice(
            database,
            {.family = family.id, .volunteer = volunteer.id, .choice = *wish.choice, .reason = wish.reason},
            occasion
        );
    } else {
        remove_pair_choice(database, family.id, volunteer.id);
    }
    transaction.commit();
}

} // namespace matching
