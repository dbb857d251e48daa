#pragma once

#include "needs/model/need.hpp"
#include "people/model/person.hpp"
#include "platform/database/connection.hpp"

#include <optional>

namespace needs {

struct NewNeed {
    people::LocationId location;
    programme::FamilyCaseId family_case;
    std::string category;
    std::string words;
    base::Date chosen_on;
};

// Adds the need, or changes its words when this case already has the category.
NeedId save_need(database::Connection& database, NewNeed const& need);

// For a need that is not among the parent's questions after all. It has no scores yet.
void remove_need(database::Connection& database, NeedId need);

struct NewScore {
    people::LocationId location;
    programme::FamilyCaseId family_case;
    NeedId need;
    Score score;
    std::optional<std::int64_t> recorded_by; // an account; nothing when the parent scored by a mailed link
};

// A second score at the same moment and day takes the place of the first.
void save_score(database::Connection& database, NewScore const& score);

// The needs of a case with their scores, in the order in which they were chosen.
std::vector<Need> list_needs(database::Connection& database, programme::FamilyCaseId family_case);

} // namespace needs
