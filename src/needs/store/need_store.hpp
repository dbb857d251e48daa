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

// Adds the need, or changes its words when this case already has the category. One that was dropped is among
// the parent's questions again.
NeedId save_need(database::Connection& database, NewNeed const& need);

// It stays, with its scores; from this day it is no longer among the parent's questions.
void drop_need(database::Connection& database, NeedId need, base::Date day);

struct NewScore {
    people::LocationId location;
    programme::FamilyCaseId family_case;
    NeedId need;
    Score score;
    std::optional<std::int64_t> recorded_by; // an account; nothing when the parent scored by herself
};

// A second score at the same moment and day takes the place of the first.
void save_score(database::Connection& database, NewScore const& score);

// Takes the score out of those that count, and keeps it as history.
void replace_score(database::Connection& database, NeedId need, Score const& score, base::Date on);

// A score that never counted: another had its place already.
void insert_replaced_score(database::Connection& database, NewScore const& score, base::Date on);

struct ReplacedScore {
    NeedId need;
    Score score;
    base::Date replaced_on;
};

// Oldest first.
std::vector<ReplacedScore>
list_replaced_scores(database::Connection& database, programme::FamilyCaseId family_case);

// The scores of one need, oldest first.
std::vector<Score> list_scores(database::Connection& database, NeedId need);

// The needs of a case with their scores, in the order in which they were chosen; also those that were
// dropped.
std::vector<Need> list_needs(database::Connection& database, programme::FamilyCaseId family_case);

// Those that are among the parent's questions now.
std::vector<Need> list_current_needs(database::Connection& database, programme::FamilyCaseId family_case);

} // namespace needs
