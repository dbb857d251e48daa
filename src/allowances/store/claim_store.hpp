// Claims, the visits in them, and payments.
#pragma once

#include "accounts/model/occasion.hpp"
#include "allowances/model/claim.hpp"
#include "platform/database/connection.hpp"

#include <vector>

namespace allowances {

struct ClaimableVisit {
    VisitId id;
    base::Date on;
};

// Her visits that happened up to and including this day and stand in no claim yet, oldest first.
std::vector<ClaimableVisit>
list_claimable_visits(database::Connection& database, volunteers::VolunteerId volunteer, base::Date until);

struct NewClaim {
    volunteers::VolunteerId volunteer;
    std::chrono::year_month month;
    int kilometres_per_visit;
    Reckoning reckoning;
    std::vector<ClaimableVisit> visits;
};

ClaimId
insert_claim(database::Connection& database, NewClaim const& claim, accounts::Occasion const& occasion);

// Throws base::NotFound when the location has no such claim. Kept from others until the transaction ends.
Claim lock_claim(database::Connection& database, ClaimId id, people::LocationId location);

// Newest month first.
std::vector<Claim> list_claims_of(database::Connection& database, volunteers::VolunteerId volunteer);

// Oldest first.
std::vector<Claim>
list_claims_at(database::Connection& database, people::LocationId location, ClaimState state);

// The agreed ones, kept from others until the transaction ends.
std::vector<Claim> lock_agreed_claims(database::Connection& database, people::LocationId location);

// What was granted her in this month and in its calendar year; refused claims do not count.
GrantedBefore granted_before(
    database::Connection& database, volunteers::VolunteerId volunteer, std::chrono::year_month month
);

// The kilometres of her last claim; 0 when there is none.
int last_kilometres(database::Connection& database, volunteers::VolunteerId volunteer);

void agree_to_claim(database::Connection& database, ClaimId id, accounts::Occasion const& occasion);

// Its visits can be claimed again.
void refuse_claim(
    database::Connection& database, ClaimId id, std::string_view because, accounts::Occasion const& occasion
);

struct Payment {
    PaymentId id;
    people::LocationId location;
    base::Date made_on;
    base::Instant made_at;
    BankAccount payer;
    Money sum; // of all its claims
};

struct PaymentLine {
    ClaimId claim;
    std::string name; // of the volunteer
    BankAccount to;
    std::chrono::year_month month;
    Money sum;
};

PaymentId
insert_payment(database::Connection& database, BankAccount const& payer, accounts::Occasion const& occasion);

void pay_claim(database::Connection& database, ClaimId claim, PaymentId payment, BankAccount const& to);

// Throws base::NotFound when the location made no such payment.
Payment load_payment(database::Connection& database, PaymentId id, people::LocationId location);

// Newest first.
std::vector<Payment> list_payments(database::Connection& database, people::LocationId location);

std::vector<PaymentLine> list_payment_lines(database::Connection& database, PaymentId payment);

} // namespace allowances
