// A claim (declaratie): what a volunteer asks for the visits of a month.
#pragma once

#include "allowances/model/iban.hpp"
#include "allowances/model/reckoning.hpp"
#include "volunteers/model/volunteer.hpp"

namespace allowances {

using ClaimId = base::Id<struct ClaimTag>;
using PaymentId = base::Id<struct PaymentTag>;
using VisitId = base::Id<struct VisitTag>;

enum class ClaimState { asked, agreed, refused, paid };

struct Claim {
    ClaimId id;
    people::LocationId location;
    volunteers::VolunteerId volunteer;
    std::chrono::year_month month;
    int visits;
    int kilometres_per_visit; // there and back; 0 where visits are paid, not kilometres
    Money asked;
    Money granted;
    Limit limit;
    ClaimState state;
    std::string refused_because; // empty unless refused
    base::Date claimed_on;
    std::optional<PaymentId> payment;
    int visits_taken_back = 0; // of which somebody said afterwards that they were not
};

// Why a month cannot be claimed. Each has words in pages.
enum class ClaimRefusal { month_is_not_over, no_visits, no_rate, bank_account_unknown };

// Why a claim cannot be agreed to, refused or paid.
enum class SettleRefusal { already_settled, visits_taken_back, nothing_to_pay, payer_unknown };

struct BankAccount {
    Iban iban;
    std::string holder; // "A. Klein"
};

// May this month be claimed on this day? Only when it is over: until then visits may still be told.
bool is_over(std::chrono::year_month month, base::Date today);

} // namespace allowances

template <>
struct base::Codes<allowances::ClaimState> {
    static constexpr auto table = std::to_array<std::pair<allowances::ClaimState, std::string_view>>({
        {allowances::ClaimState::asked, "asked"},
        {allowances::ClaimState::agreed, "agreed"},
        {allowances::ClaimState::refused, "refused"},
        {allowances::ClaimState::paid, "paid"},
    });
};
