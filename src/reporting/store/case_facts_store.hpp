// The facts of the cases of one location.
#pragma once

#include "platform/database/connection.hpp"
#include "programme/model/version.hpp"
#include "reporting/model/facts.hpp"

#include <optional>
#include <string>
#include <vector>

namespace reporting {

// Which cases are read.
struct CasesOf {
    people::LocationId location;
    std::optional<std::string> municipality; // of all when empty
    std::vector<Period> periods;             // one at least
};

// In the order of their numbers.
std::vector<CaseFacts> list_case_facts(
    database::Connection& database, CasesOf const& cases, programme::ProgrammeVersion const& programme
);

} // namespace reporting
