#include "matching/store/loan_store.hpp"

#include "platform/base/not_found.hpp"

#include <fmt/core.h>

namespace matching {

namespace {

constexpr auto open_loans = std::string_view{R"sql(
    SELECT id, location_id, home_location_id, family_case_id, volunteer_id, asked_on, asked_by, answer, reason
    FROM volunteer_loans
    WHERE ended_on IS NULL AND family_case_id IN (SELECT id FROM family_cases WHERE over_on IS NULL)
)sql"};

std::vector<VolunteerLoan> read_loans(database::Rows rows)
{
    auto loans = std::vector<VolunteerLoan>{};
    while (rows.next()) {
        loans.push_back({
            .id = rows.id<VolunteerLoanId>(0),
            .location = rows.id<people::LocationId>(1),
            .home = rows.id<people::LocationId>(2),
            .family_case = rows.id<intake::FamilyCaseId>(3),
            .volunteer = rows.id<volunteers::VolunteerId>(4),
            .asked_on = rows.date(5),
            .asked_by = rows.optional_id<accounts::AccountId>(6),
            .answer = rows.is_null(7) ? std::nullopt : std::optional{rows.coded<LoanAnswer>(7)},
            .reason = rows.text(8),
        });
    }
    return loans;
}

} // namespace

VolunteerLoanId
insert_loan(database::Connection& database, NewLoan const& loan, accounts::Occasion const& occasion)
{
    return database.insert<VolunteerLoanId>(
        R"sql(
            INSERT INTO volunteer_loans
                (location_id, home_location_id, family_case_id, volunteer_id, asked_on, asked_by)
            VALUES ($1, $2, $3, $4, $5, $6)
        )sql",
        occasion.location,
        loan.home,
        loan.family_case,
        loan.volunteer,
        occasion.today,
        occasion.by
    );
}

std::optional<VolunteerLoan>
find_loan(database::Connection& database, intake::FamilyCaseId family_case, volunteers::VolunteerId volunteer)
{
    auto const loans = read_loans(database.query(
        fmt::format("{} AND family_case_id = $1 AND volunteer_id = $2", open_loans), family_case, volunteer
    ));
    return loans.empty() ? std::nullopt : std::optional{loans.front()};
}

VolunteerLoan lock_asked_loan(database::Connection& database, VolunteerLoanId id, people::LocationId home)
{
    auto const loans = read_loans(database.query(
        fmt::format("{} AND id = $1 AND home_location_id = $2 {}", open_loans, database.for_update()),
        id,
        home
    ));
    return loans.empty() ? throw base::NotFound{"loan " + std::to_string(id.value())} : loans.front();
}

std::vector<VolunteerLoan> list_loans_for(database::Connection& database, people::LocationId location)
{
    return read_loans(database.query(fmt::format("{} AND location_id = $1 ORDER BY id", open_loans), location)
    );
}

std::vector<VolunteerLoan> list_loans_of(database::Connection& database, people::LocationId home)
{
    return read_loans(
        database.query(fmt::format("{} AND home_location_id = $1 ORDER BY id", open_loans), home)
    );
}

void save_loan_answer(
    database::Connection& database,
    VolunteerLoanId id,
    LoanAnswer answer,
    std::string_view reason,
    accounts::Occasion const& occasion
)
{
    database.execute(
        R"sql(
            UPDATE volunteer_loans SET answer = $1, reason = $2, answered_on = $3, answered_by = $4
            WHERE id = $5 AND home_location_id = $6
        )sql",
        answer,
        reason,
        occasion.today,
        occasion.by,
        id,
        occasion.location
    );
}

std::vector<Guest> list_guests(database::Connection& database, people::LocationId location)
{
    auto guests = std::vector<Guest>{};
    auto rows = database.query(
        R"sql(
            SELECT l.family_case_id, l.volunteer_id, l.home_location_id
            FROM volunteer_loans l JOIN family_cases c ON c.id = l.family_case_id
            WHERE l.location_id = $1 AND l.answer = 'yes' AND l.ended_on IS NULL AND c.over_on IS NULL
            ORDER BY l.family_case_id, l.volunteer_id
        )sql",
        location
    );
    while (rows.next()) {
        guests.push_back(
            {.family_case = rows.id<intake::FamilyCaseId>(0),
             .volunteer = rows.id<volunteers::VolunteerId>(1),
             .home = rows.id<people::LocationId>(2)}
        );
    }
    return guests;
}

void end_loan(
    database::Connection& database,
    intake::FamilyCaseId family_case,
    volunteers::VolunteerId volunteer,
    base::Date on
)
{
    database.execute(
        R"sql(
            UPDATE volunteer_loans SET ended_on = $1
            WHERE family_case_id = $2 AND volunteer_id = $3 AND ended_on IS NULL
        )sql",
        on,
        family_case,
        volunteer
    );
}

void end_loans_of_volunteer(database::Connection& database, volunteers::VolunteerId volunteer, base::Date on)
{
    database.execute(
        "UPDATE volunteer_loans SET ended_on = $1 WHERE volunteer_id = $2 AND ended_on IS NULL", on, volunteer
    );
}

} // namespace matching
