#pragma once

#include "accounts/pages/page_request.hpp"
#include "allowances/actions/claim_month.hpp"
#include "platform/web/components.hpp"
#include "platform/web/form.hpp"

namespace allowances {

struct MyAllowancePage {
    std::vector<OpenMonth> open;
    std::vector<Claim> claims;         // newest first
    std::optional<AllowanceRate> rate; // of today
    Money granted_in_year;
    std::optional<BankAccount> account;
    bool is_near_year_limit;
    web::Form form;
};

// "oktober 2026: 4 bezoeken, € 40,00"; with the kilometres of her last claim.
std::vector<web::Choice> open_month_choices(MyAllowancePage const& page, text::Texts const& texts);

struct ClaimLine {
    Claim claim;
    std::string volunteer;
};

// The field for why this claim is refused.
inline std::string reason_field(ClaimId claim)
{
    return "because_" + std::to_string(claim.value());
}

struct ClaimsPage {
    std::vector<ClaimLine> asked;
    std::vector<ClaimLine> agreed;
    std::vector<ClaimLine> taken_back; // agreed too, but a visit was not after all: not paid
    std::vector<Payment> payments;     // newest first
    Money to_pay;
    bool may_pay; // the manager does
    web::Form form;
};

std::vector<web::Choice> rate_kind_choices(text::Texts const& texts);

struct RatesPage {
    std::vector<AllowanceRate> rates; // in order of their days
    web::Form form;
};

} // namespace allowances
