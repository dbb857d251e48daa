// The table of volunteers whom one location asked of another, for one family. A loan is open until what came
// of it is over, or the family case is.
#pragma once

#include "accounts/model/occasion.hpp"
#include "matching/model/volunteer_loan.hpp"
#include "platform/database/connection.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace matching {

struct NewLoan {
    people::LocationId home;
    intake::FamilyCaseId family_case;
    volunteers::VolunteerId volunteer;
};

VolunteerLoanId
insert_loan(database::Connection& database, NewLoan const& loan, accounts::Occasion const& occasion);

// The open loan of this pair, whatever was answered.
std::optional<VolunteerLoan> find_loan(
    database::Connection& database, intake::FamilyCaseId family_case, volunteers::VolunteerId volunteer
);

// Keeps others from answering until the transaction ends. Throws base::NotFound when this location was not
// asked.
VolunteerLoan lock_asked_loan(database::Connection& database, VolunteerLoanId id, people::LocationId home);

// The open loans for families of a location, oldest first.
std::vector<VolunteerLoan> list_loans_for(database::Connection& database, people::LocationId location);

// The open loans about which a location was asked, oldest first, whatever it answered.
std::vector<VolunteerLoan> list_loans_of(database::Connection& database, people::LocationId home);

void save_loan_answer(
    database::Connection& database,
    VolunteerLoanId id,
    LoanAnswer answer,
    std::string_view reason,
    accounts::Occasion const& occasion
);

// A volunteer of another location who may be proposed to this family.
struct Guest {
    intake::FamilyCaseId family_case;
    volunteers::VolunteerId volunteer;
    people::LocationId home;
};

// By family, of the open loans that were answered with yes.
std::vector<Guest> list_guests(database::Connection& database, people::LocationId location);

// Nothing when the pair has no open loan.
void end_loan(
    database::Connection& database,
    intake::FamilyCaseId family_case,
    volunteers::VolunteerId volunteer,
    base::Date on
);

// Of who stops.
void end_loans_of_volunteer(database::Connection& database, volunteers::VolunteerId volunteer, base::Date on);

} // namespace matching
