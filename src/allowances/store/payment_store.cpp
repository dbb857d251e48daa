#include "allowances/store/claim_store.hpp"
#include "platform/base/not_found.hpp"

#include <fmt/core.h>

namespace allowances {

namespace {

constexpr auto payment_columns = std::string_view{R"sql(
    SELECT id, location_id, made_on, made_at, payer_iban, payer_name,
           (SELECT coalesce(sum(c.granted), 0) FROM allowance_claims c WHERE c.payment_id = allowance_payments.id)
    FROM allowance_payments
)sql"};

// What was stored was checked.
BankAccount account_in(database::Rows const& rows, int iban, int holder)
{
    return {.iban = Iban::parse(rows.text(iban)).value(), .holder = rows.text(holder)};
}

std::vector<Payment> read_payments(database::Rows rows)
{
    auto payments = std::vector<Payment>{};
    while (rows.next()) {
        payments.push_back({
            .id = rows.id<PaymentId>(0),
            .location = rows.id<people::LocationId>(1),
            .made_on = rows.date(2),
            .made_at = rows.instant(3),
            .payer = account_in(rows, 4, 5),
            .sum = {rows.integer(6)},
        });
    }
    return payments;
}

} // namespace

PaymentId
insert_payment(database::Connection& database, BankAccount const& payer, accounts::Occasion const& occasion)
{
    return database.insert<PaymentId>(
        R"sql(
            INSERT INTO allowance_payments (location_id, made_on, made_by, made_at, payer_name, payer_iban)
            VALUES ($1, $2, $3, $4, $5, $6)
        )sql",
        occasion.location,
        occasion.today,
        occasion.by,
        occasion.now,
        payer.holder,
        payer.iban.value()
    );
}

void pay_claim(database::Connection& database, ClaimId claim, PaymentId payment, BankAccount const& to)
{
    database.execute(
        R"sql(
            UPDATE allowance_claims
            SET state = 'paid', payment_id = $1, paid_to_iban = $2, paid_to_holder = $3 WHERE id = $4
        )sql",
        payment,
        to.iban.value(),
        to.holder,
        claim
    );
}

Payment load_payment(database::Connection& database, PaymentId id, people::LocationId location)
{
    auto const payments = read_payments(
        database.query(fmt::format("{} WHERE id = $1 AND location_id = $2", payment_columns), id, location)
    );
    return payments.empty() ? throw base::NotFound{"payment " + std::to_string(id.value())}
                            : payments.front();
}

std::vector<Payment> list_payments(database::Connection& database, people::LocationId location)
{
    return read_payments(
        database.query(fmt::format("{} WHERE location_id = $1 ORDER BY id DESC", payment_columns), location)
    );
}

std::vector<PaymentLine> list_payment_lines(database::Connection& database, PaymentId payment)
{
    auto lines = std::vector<PaymentLine>{};
    auto rows = database.query(
        R"sql(
            SELECT c.id, p.first_name, p.last_name, c.paid_to_iban, c.paid_to_holder, c.month, c.granted
            FROM allowance_claims c
            JOIN volunteers v ON v.id = c.volunteer_id
            JOIN persons p ON p.id = v.person_id
            WHERE c.payment_id = $1 ORDER BY p.last_name, p.first_name, c.month, c.id
        )sql",
        payment
    );
    while (rows.next()) {
        auto const month = rows.date(5);
        lines.push_back({
            .claim = rows.id<ClaimId>(0),
            .name = rows.text(1) + " " + rows.text(2),
            .to = account_in(rows, 3, 4),
            .month = month.year() / month.month(),
            .sum = {rows.integer(6)},
        });
    }
    return lines;
}

} // namespace allowances
