#include "intake/actions/decide_fit.hpp"

#include "intake/actions/record_event.hpp"
#include "intake/actions/tell_referrer.hpp"
#include "intake/store/family_case_store.hpp"
#include "intake/store/fit_check_store.hpp"

#include <algorithm>

namespace intake {

namespace {

CaseEvent decision_event(DecideFit const& wish)
{
    auto const fits = wish.judgement.decision != FitDecision::not_suitable;
    return {
        .event =
            {.kind = fits ? programme::EventKind::accepted : programme::EventKind::not_suitable,
             .on = wish.on,
             .code = fits ? std::string{} : wish.judgement.reason},
        .note = wish.judgement.decision == FitDecision::accepted ? std::string{} : wish.judgement.note,
        .submission_key = wish.submission_key,
    };
}

void save_fit_checks(
    database::Connection& database,
    FamilyCase const& family_case,
    programme::ProgrammeVersion const& version,
    std::vector<std::string> const& confirmed
)
{
    for (auto const& point : version.fit_checklist) {
        auto const found = std::ranges::find(confirmed, point.code) != confirmed.end();
        save_fit_check(database, family_case, {.point = point.code, .confirmed = found});
    }
}

} // namespace

std::expected<void, FitObjection>
decide_fit(database::Connection& database, accounts::Occasion const& occasion, DecideFit const& wish)
{
    auto transaction = database::Transaction{database};
    auto const family_case = lock_family_case(database, wish.family_case, occasion.location);
    if (is_submitted(database, family_case.id, wish.submission_key)) {
        return {};
    }
    if (auto const checked = check_fit(occasion.programme, wish.judgement); !checked) {
        return std::unexpected{FitObjection{checked.error()}};
    }
    if (auto const done = record_event(database, family_case, decision_event(wish), occasion); !done) {
        return std::unexpected{FitObjection{done.error()}};
    }
    save_fit_checks(database, family_case, occasion.programme, wish.judgement.confirmed);
    tell_of_exit(database, family_case, occasion);
    transaction.commit();
    return {};
}

} // namespace intake
