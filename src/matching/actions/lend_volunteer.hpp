// A location asks another one for a volunteer, and the other answers (uitlenen).
#pragma once

#include "accounts/model/occasion.hpp"
#include "matching/model/volunteer_loan.hpp"
#include "platform/database/connection.hpp"

#include <expected>
#include <string>

namespace matching {

struct AskForVolunteer {
    intake::FamilyCaseId family_case;
    people::LocationId home; // of the volunteer
    volunteers::VolunteerId volunteer;
};

// Each has words in pages.
enum class LoanRefusal {
    not_shared,           // the locations do not share volunteers, or no more
    cannot_come,          // a hard rule stands between them, or she was refused for this family
    family_does_not_wait, // it has somebody by now, or is gone
    answered_otherwise,   // a colleague was first
};

// Asked twice counts once. The other location gets a mail without names. Throws base::NotFound when the
// location has no such family, or the other no such volunteer.
std::expected<VolunteerLoanId, LoanRefusal> ask_for_volunteer(
    database::Connection& database, accounts::Occasion const& occasion, AskForVolunteer const& wish
);

struct AnswerLoan {
    VolunteerLoanId loan;
    LoanAnswer answer;
    std::string reason = {}; // of a no, for who asked
};

// The same answer twice counts once. Throws base::NotFound when the location was not asked.
std::expected<void, LoanRefusal>
answer_loan(database::Connection& database, accounts::Occasion const& occasion, AnswerLoan const& wish);

} // namespace matching
