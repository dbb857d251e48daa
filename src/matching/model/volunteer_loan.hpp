// A location asks another one for a volunteer (uitlenen), for one family. After a yes she can be proposed
// there as everybody is; the match is of the location of the family, she stays of her own.
#pragma once

#include "accounts/model/actor.hpp"
#include "intake/model/family_case.hpp"
#include "platform/base/codes.hpp"
#include "volunteers/model/volunteer.hpp"

#include <optional>
#include <string>

namespace matching {

using VolunteerLoanId = base::Id<struct VolunteerLoanTag>;

enum class LoanAnswer { yes, no };

struct VolunteerLoan {
    VolunteerLoanId id;
    people::LocationId location; // of the family: it asks
    people::LocationId home;     // of the volunteer: it answers
    intake::FamilyCaseId family_case;
    volunteers::VolunteerId volunteer;
    base::Date asked_on;
    std::optional<accounts::AccountId> asked_by;
    std::optional<LoanAnswer> answer;
    std::string reason; // of a no, for who asked
};

} // namespace matching

template <>
struct base::Codes<matching::LoanAnswer> {
    static constexpr auto table = std::to_array<std::pair<matching::LoanAnswer, std::string_view>>({
        {matching::LoanAnswer::yes, "yes"},
        {matching::LoanAnswer::no, "no"},
    });
};
