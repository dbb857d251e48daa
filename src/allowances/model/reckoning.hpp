// What the visits of a month come to, by the rates of the location and within its limits.
#pragma once

#include "allowances/model/money.hpp"
#include "platform/base/codes.hpp"
#include "platform/base/date.hpp"

#include <array>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace allowances {

enum class RateKind { per_visit, per_kilometre };

// Counts from its first day until the next one.
struct AllowanceRate {
    base::Date valid_from;
    RateKind kind;
    Money amount;        // for a visit, or for a kilometre
    Money most_in_month; // the greatest sum of one volunteer
    Money most_in_year;
};

// The rate of this day; nothing before the first one. `rates` stand in order of their days.
AllowanceRate const* rate_on(std::span<AllowanceRate const> rates, base::Date day);

// Which limit made the sum smaller.
enum class Limit { none, month, year };

struct Reckoning {
    Money asked;             // by the rates
    Money granted;           // within the limits
    Limit limit;             // the one that counted
    Money left_in_year;      // after this
    bool is_near_year_limit; // a fifth or less of the year is left
};

// What she was granted already, this claim left out.
struct GrantedBefore {
    Money in_month;
    Money in_year;
};

// Each visit counts by the rate of its own day; a visit on a day without a rate counts for nothing. The
// limits are those of the last day of the month. `kilometres_per_visit` is there and back.
Reckoning reckon(
    std::span<AllowanceRate const> rates,
    std::span<base::Date const> visits,
    int kilometres_per_visit,
    std::chrono::year_month month,
    GrantedBefore const& before
);

base::Date first_day_of(std::chrono::year_month month);
base::Date last_day_of(std::chrono::year_month month);
std::chrono::year_month month_of(base::Date day);

} // namespace allowances

template <>
struct base::Codes<allowances::RateKind> {
    static constexpr auto table = std::to_array<std::pair<allowances::RateKind, std::string_view>>({
        {allowances::RateKind::per_visit, "per_visit"},
        {allowances::RateKind::per_kilometre, "per_kilometre"},
    });
};

template <>
struct base::Codes<allowances::Limit> {
    static constexpr auto table = std::to_array<std::pair<allowances::Limit, std::string_view>>({
        {allowances::Limit::none, "none"},
        {allowances::Limit::month, "month"},
        {allowances::Limit::year, "year"},
    });
};
