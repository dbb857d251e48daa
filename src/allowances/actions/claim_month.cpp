#include "allowances/actions/claim_month.hpp"

#include "allowances/store/rate_store.hpp"
#include "volunteers/store/volunteer_store.hpp"

#include <algorithm>
#include <map>

namespace allowances {

namespace {

Reckoning reckon_visits(
    database::Connection& database,
    people::LocationId location,
    ClaimMonth const& wish,
    std::vector<ClaimableVisit> const& visits
)
{
    auto days = std::vector<base::Date>{};
    std::ranges::transform(visits, std::back_inserter(days), &ClaimableVisit::on);
    return reckon(
        list_rates(database, location),
        days,
        wish.kilometres_per_visit,
        wish.month,
        granted_before(database, wish.volunteer, wish.month)
    );
}

std::vector<ClaimableVisit>
visits_in(database::Connection& database, volunteers::VolunteerId volunteer, std::chrono::year_month month)
{
    auto visits = list_claimable_visits(database, volunteer, last_day_of(month));
    std::erase_if(visits, [&](ClaimableVisit const& visit) { return month_of(visit.on) != month; });
    return visits;
}

// The claim of this month that is there already.
std::optional<ClaimId>
find_claim(database::Connection& database, volunteers::VolunteerId volunteer, std::chrono::year_month month)
{
    auto const claims = list_claims_of(database, volunteer);
    auto const found = std::ranges::find_if(claims, [&](Claim const& claim) {
        return claim.month == month && claim.state != ClaimState::refused;
    });
    return found == claims.end() ? std::nullopt : std::optional{found->id};
}

std::optional<ClaimRefusal>
refuse(database::Connection& database, accounts::Occasion const& occasion, ClaimMonth const& wish)
{
    if (!is_over(wish.month, occasion.today)) {
        return ClaimRefusal::month_is_not_over;
    }
    if (rate_on(list_rates(database, occasion.location), last_day_of(wish.month)) == nullptr) {
        return ClaimRefusal::no_rate;
    }
    return wish.account || find_bank_account(database, wish.volunteer)
               ? std::nullopt
               : std::optional{ClaimRefusal::bank_account_unknown};
}

} // namespace

std::vector<OpenMonth> list_open_months(
    database::Connection& database, accounts::Occasion const& occasion, volunteers::VolunteerId volunteer
)
{
    auto months = std::map<std::chrono::year_month, std::vector<ClaimableVisit>>{};
    auto const this_month = first_day_of(month_of(occasion.today));
    for (auto const& visit : list_claimable_visits(database, volunteer, base::add_days(this_month, -1))) {
        months[month_of(visit.on)].push_back(visit);
    }
    auto open = std::vector<OpenMonth>{};
    auto const kilometres = last_kilometres(database, volunteer);
    for (auto& [month, visits] : months) {
        auto const wish = ClaimMonth{
            .volunteer = volunteer, .month = month, .kilometres_per_visit = kilometres, .account = {}
        };
        auto const reckoning = reckon_visits(database, occasion.location, wish, visits);
        open.push_back({.month = month, .visits = std::move(visits), .reckoning = reckoning});
    }
    return open;
}

std::expected<ClaimId, ClaimRefusal>
claim_month(database::Connection& database, accounts::Occasion const& occasion, ClaimMonth const& wish)
{
    auto transaction = database::Transaction{database};
    volunteers::lock_volunteer(database, wish.volunteer, occasion.location);
    if (auto const refusal = refuse(database, occasion, wish)) {
        return std::unexpected{*refusal};
    }
    auto visits = visits_in(database, wish.volunteer, wish.month);
    if (visits.empty()) {
        auto const there = find_claim(database, wish.volunteer, wish.month);
        return there ? std::expected<ClaimId, ClaimRefusal>{*there}
                     : std::unexpected{ClaimRefusal::no_visits};
    }
    auto const reckoning = reckon_visits(database, occasion.location, wish, visits);
    auto const id = insert_claim(
        database,
        {.volunteer = wish.volunteer,
         .month = wish.month,
         .kilometres_per_visit = wish.kilometres_per_visit,
         .reckoning = reckoning,
         .visits = std::move(visits)},
        occasion
    );
    if (wish.account) {
        save_bank_account(database, wish.volunteer, occasion.location, *wish.account);
    }
    transaction.commit();
    return id;
}

} // namespace allowances
