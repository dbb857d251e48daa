#pragma once

#include "evaluation/model/evaluation.hpp"
#include "intake/model/family_case.hpp"
#include "platform/base/instant.hpp"
#include "platform/database/connection.hpp"

#include <vector>

namespace evaluation {

void insert_evaluation(
    database::Connection& database,
    intake::FamilyCase const& family_case,
    Evaluation const& evaluation,
    base::Instant now
);

// The evaluations of a case, oldest first.
std::vector<Evaluation> list_evaluations(database::Connection& database, intake::FamilyCaseId family_case);

} // namespace evaluation
