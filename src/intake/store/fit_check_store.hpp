// How the points of the fit checklist were answered.
#pragma once

#include "intake/model/family_case.hpp"
#include "platform/database/connection.hpp"

#include <string>
#include <vector>

namespace intake {

struct FitCheck {
    std::string point; // a code of the programme's checklist
    bool confirmed;
};

// Takes the place of an earlier answer to the same point.
void save_fit_check(database::Connection& database, FamilyCase const& family_case, FitCheck const& check);

std::vector<FitCheck> list_fit_checks(database::Connection& database, FamilyCaseId family_case);

} // namespace intake
