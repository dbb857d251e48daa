#include "allowances/store/rate_store.hpp"

namespace allowances {

namespace {

std::optional<BankAccount> read_account(database::Rows rows)
{
    if (!rows.next()) {
        return std::nullopt;
    }
    auto const iban = Iban::parse(rows.text(0));
    return iban ? std::optional{BankAccount{.iban = *iban, .holder = rows.text(1)}} : std::nullopt;
}

} // namespace

std::vector<AllowanceRate> list_rates(database::Connection& database, people::LocationId location)
{
    auto rates = std::vector<AllowanceRate>{};
    auto rows = database.query(
        R"sql(
            SELECT valid_from, kind, amount, most_in_month, most_in_year
            FROM allowance_rates WHERE location_id = $1 ORDER BY valid_from
        )sql",
        location
    );
    while (rows.next()) {
        rates.push_back({
            .valid_from = rows.date(0),
            .kind = rows.coded<RateKind>(1),
            .amount = {rows.integer(2)},
            .most_in_month = {rows.integer(3)},
            .most_in_year = {rows.integer(4)},
        });
    }
    return rates;
}

void save_rate(database::Connection& database, AllowanceRate const& rate, accounts::Occasion const& occasion)
{
    database.execute(
        R"sql(
            INSERT INTO allowance_rates
                (location_id, valid_from, kind, amount, most_in_month, most_in_year, recorded_by, recorded_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
            ON CONFLICT (location_id, valid_from) DO UPDATE
            SET kind = excluded.kind, amount = excluded.amount, most_in_month = excluded.most_in_month,
                most_in_year = excluded.most_in_year, recorded_by = excluded.recorded_by,
                recorded_at = excluded.recorded_at
        )sql",
        occasion.location,
        rate.valid_from,
        rate.kind,
        rate.amount.cents,
        rate.most_in_month.cents,
        rate.most_in_year.cents,
        occasion.by,
        occasion.now
    );
}

std::optional<BankAccount> find_payer(database::Connection& database, people::LocationId location)
{
    return read_account(
        database.query("SELECT iban, name FROM allowance_payers WHERE location_id = $1", location)
    );
}

void save_payer(database::Connection& database, people::LocationId location, BankAccount const& payer)
{
    database.execute(
        R"sql(
            INSERT INTO allowance_payers (location_id, name, iban) VALUES ($1, $2, $3)
            ON CONFLICT (location_id) DO UPDATE SET name = excluded.name, iban = excluded.iban
        )sql",
        location,
        payer.holder,
        payer.iban.value()
    );
}

std::optional<BankAccount>
find_bank_account(database::Connection& database, volunteers::VolunteerId volunteer)
{
    return read_account(
        database.query("SELECT iban, holder FROM volunteer_bank_accounts WHERE volunteer_id = $1", volunteer)
    );
}

void save_bank_account(
    database::Connection& database,
    volunteers::VolunteerId volunteer,
    people::LocationId location,
    BankAccount const& account
)
{
    database.execute(
        R"sql(
            INSERT INTO volunteer_bank_accounts (volunteer_id, location_id, iban, holder)
            VALUES ($1, $2, $3, $4)
            ON CONFLICT (volunteer_id) DO UPDATE SET iban = excluded.iban, holder = excluded.holder
        )sql",
        volunteer,
        location,
        account.iban.value(),
        account.holder
    );
}

void delete_bank_account(database::Connection& database, volunteers::VolunteerId volunteer)
{
    database.execute("DELETE FROM volunteer_bank_accounts WHERE volunteer_id = $1", volunteer);
}

} // namespace allowances
