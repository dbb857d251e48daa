// Answers to questionnaires, from the forms of talks and from parents by themselves.
#pragma once

#include "evaluation/model/given_answer.hpp"
#include "platform/database/connection.hpp"

#include <vector>

namespace evaluation {

struct NewAnswer {
    people::LocationId location;
    programme::FamilyCaseId family_case;
    KeptAnswer answer;
    std::optional<accounts::AccountId> recorded_by; // nothing when the parent gave it by herself
};

void insert_answer(database::Connection& database, NewAnswer const& answer);

// Oldest first.
std::vector<KeptAnswer> list_answers(database::Connection& database, programme::FamilyCaseId family_case);

} // namespace evaluation
