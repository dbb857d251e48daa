#include "allowances/model/reckoning.hpp"

#include <algorithm>

namespace allowances {

namespace {

constexpr auto near_the_limit = 5; // one part in so many is left

Money sum_of(
    std::span<AllowanceRate const> rates, std::span<base::Date const> visits, int kilometres_per_visit
)
{
    auto sum = Money{};
    for (auto const visit : visits) {
        if (auto const* const rate = rate_on(rates, visit)) {
            auto const units = rate->kind == RateKind::per_visit ? 1 : kilometres_per_visit;
            sum = sum + rate->amount * units;
        }
    }
    return sum;
}

Limit limit_of(Money asked, Money granted, Money room_in_year)
{
    if (granted == asked) {
        return Limit::none;
    }
    return granted == room_in_year ? Limit::year : Limit::month;
}

} // namespace

AllowanceRate const* rate_on(std::span<AllowanceRate const> rates, base::Date day)
{
    auto const next = std::ranges::upper_bound(rates, day, {}, &AllowanceRate::valid_from);
    return next == rates.begin() ? nullptr : &*std::prev(next);
}

base::Date first_day_of(std::chrono::year_month month)
{
    return base::Date{month / std::chrono::day{1}};
}

std::chrono::year_month month_of(base::Date day)
{
    return day.year() / day.month();
}

base::Date last_day_of(std::chrono::year_month month)
{
    return base::Date{month / std::chrono::last};
}

Reckoning reckon(
    std::span<AllowanceRate const> rates,
    std::span<base::Date const> visits,
    int kilometres_per_visit,
    std::chrono::year_month month,
    GrantedBefore const& before
)
{
    auto const* const rate = rate_on(rates, last_day_of(month));
    if (rate == nullptr) {
        return {
            .asked = {}, .granted = {}, .limit = Limit::none, .left_in_year = {}, .is_near_year_limit = false
        };
    }
    auto const asked = sum_of(rates, visits, kilometres_per_visit);
    auto const room_in_month = std::max(Money{}, rate->most_in_month - before.in_month);
    auto const room_in_year = std::max(Money{}, rate->most_in_year - before.in_year);
    auto const granted = std::min({asked, room_in_month, room_in_year});
    auto const left = room_in_year - granted;
    return {
        .asked = asked,
        .granted = granted,
        .limit = limit_of(asked, granted, room_in_year),
        .left_in_year = left,
        .is_near_year_limit = left * near_the_limit <= rate->most_in_year,
    };
}

} // namespace allowances
