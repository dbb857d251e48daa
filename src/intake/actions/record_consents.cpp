#include "intake/actions/record_consents.hpp"

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
    }
    transaction.commit();
}

} // namespace intake
