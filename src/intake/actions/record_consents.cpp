#include "intake/actions/record_consents.hpp"

#include "intake/actions/tell_referrer.hpp"
#include "intake/store/consent_store.hpp"
#include "intake/store/family_case_store.hpp"

namespace intake {

void record_consents(
    database::Connection& database, accounts::Occasion const& occasion, RecordConsents const& wish
)
{
    auto transaction = database::Transaction{database};
    auto const family_case = lock_family_case(database, wish.family_case, occasion.location);
    for (auto const& answer : wish.answers) {
        auto const last = find_consent(database, family_case.id, answer.purpose);
        if (!last || last->given != answer.given) {
            insert_consent(database, family_case, answer, occasion);
        }
        if (!answer.given) {
            hold_back_notices(database, family_case, answer.purpose, occasion);
        }
    }
    tell_of_exit(database, family_case, occasion);
    transaction.commit();
}

} // namespace intake
