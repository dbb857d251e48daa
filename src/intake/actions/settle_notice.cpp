#include "intake/actions/settle_notice.hpp"

#include "intake/actions/tell_referrer.hpp"
#include "intake/store/consent_store.hpp"
#include "intake/store/family_case_store.hpp"

namespace intake {

namespace {

void keep_answer(
    database::Connection& database,
    FamilyCase const& family_case,
    SettleNotice const& wish,
    accounts::Occasion const& occasion
)
{
    auto const last = find_consent(database, family_case.id, purpose_of(wish.kind));
    if (wish.answer && (!last || last->given != wish.answer->given)) {
        insert_consent(database, family_case, *wish.answer, occasion);
    }
}

} // namespace

std::expected<NoticeWay, NoticeObjection>
settle_notice(database::Connection& database, accounts::Occasion const& occasion, SettleNotice const& wish)
{
    auto transaction = database::Transaction{database};
    auto const family_case = lock_family_case(database, wish.family_case, occasion.location);
    keep_answer(database, family_case, wish, occasion);
    auto const told = tell_referrer(database, family_case, wish.kind, occasion);
    if (!told) {
        return std::unexpected{NoticeObjection{told.error()}};
    }
    if (is_open(*told)) {
        auto const why =
            *told == NoticeWay::no_address ? NoticeRefusal::no_address : NoticeRefusal::parent_not_asked;
        return std::unexpected{NoticeObjection{why}};
    }
    transaction.commit();
    return *told;
}

} // namespace intake
