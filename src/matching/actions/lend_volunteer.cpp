#include "matching/actions/lend_volunteer.hpp"

#include "accounts/store/account_store.hpp"
#include "intake/store/family_case_store.hpp"
#include "matching/actions/region_letters.hpp"
#include "matching/model/rules.hpp"
#include "matching/store/loan_store.hpp"
#include "matching/store/pool_store.hpp"
#include "matching/store/sharing_store.hpp"
#include "matching/store/weights_store.hpp"
#include "volunteers/store/volunteer_store.hpp"

#include <algorithm>

namespace matching {

namespace {

using AskedFor = std::expected<VolunteerLoanId, LoanRefusal>;

bool still_waits(
    database::Connection& database, intake::FamilyCaseId family_case, accounts::Occasion const& occasion
)
{
    return waits_for_volunteer(database, family_case, occasion.programme, occasion.today);
}

bool can_come(
    database::Connection& database,
    intake::FamilyCase const& family_case,
    AskForVolunteer const& wish,
    accounts::Occasion const& occasion
)
{
    auto const family = load_pool_family(database, family_case);
    auto const yardstick = load_yardstick(database, family_case.location, occasion.programme, occasion.today);
    auto const pool = load_pool(database, wish.home, family, occasion.programme, occasion.today);
    auto const her = std::ranges::find(pool, wish.volunteer, &PoolVolunteer::id);
    return her != pool.end() && obstacles(family, *her, yardstick).empty();
}

std::vector<accounts::Account> who_asked(database::Connection& database, VolunteerLoan const& loan)
{
    auto const account = loan.asked_by ? accounts::find_account(database, *loan.asked_by) : std::nullopt;
    return account ? std::vector{*account} : accounts::list_staff(database, loan.location);
}

} // namespace

AskedFor ask_for_volunteer(
    database::Connection& database, accounts::Occasion const& occasion, AskForVolunteer const& wish
)
{
    auto transaction = database::Transaction{database};
    auto const family_case = intake::lock_family_case(database, wish.family_case, occasion.location);
    if (!shares_volunteers(database, occasion.location, wish.home)) {
        return std::unexpected{LoanRefusal::not_shared};
    }
    volunteers::lock_volunteer(database, wish.volunteer, wish.home);
    if (auto const asked = find_loan(database, family_case.id, wish.volunteer)) {
        return asked->answer == LoanAnswer::no ? AskedFor{std::unexpect, LoanRefusal::cannot_come}
                                               : AskedFor{asked->id};
    }
    if (!still_waits(database, family_case.id, occasion)) {
        return std::unexpected{LoanRefusal::family_does_not_wait};
    }
    if (!can_come(database, family_case, wish, occasion)) {
        return std::unexpected{LoanRefusal::cannot_come};
    }
    auto const loan = insert_loan(
        database, {.home = wish.home, .family_case = family_case.id, .volunteer = wish.volunteer}, occasion
    );
    auto const receivers = accounts::list_staff(database, wish.home);
    mail_news(database, RegionNews::asks_for_volunteer, receivers, region_page, occasion);
    transaction.commit();
    return loan;
}

std::expected<void, LoanRefusal>
answer_loan(database::Connection& database, accounts::Occasion const& occasion, AnswerLoan const& wish)
{
    auto transaction = database::Transaction{database};
    auto const loan = lock_asked_loan(database, wish.loan, occasion.location);
    if (loan.answer) {
        return loan.answer == wish.answer ? std::expected<void, LoanRefusal>{}
                                          : std::unexpected{LoanRefusal::answered_otherwise};
    }
    if (wish.answer == LoanAnswer::yes && !still_waits(database, loan.family_case, occasion)) {
        return std::unexpected{LoanRefusal::family_does_not_wait};
    }
    save_loan_answer(database, loan.id, wish.answer, wish.reason, occasion);
    mail_news(database, RegionNews::has_answered, who_asked(database, loan), region_page, occasion);
    transaction.commit();
    return {};
}

} // namespace matching
