// The history of a parent's questions, from the acquaintance on.
#pragma once

#include "accounts/model/occasion.hpp"
#include "needs/model/need_change.hpp"
#include "platform/database/connection.hpp"

#include <vector>

namespace needs {

// One that is new must be saved before: `need` is what it became, the change says what it was.
struct RecordedChange {
    programme::FamilyCaseId family_case;
    NeedId need;
    NeedChange change;
    base::Date on;
};

void insert_need_change(
    database::Connection& database, accounts::Occasion const& occasion, RecordedChange const& recorded
);

// A change as it is told.
struct ToldChange {
    Change change;
    std::string category;
    std::string words_before;
    base::Date on;
};

// Oldest first.
std::vector<ToldChange>
list_need_changes(database::Connection& database, programme::FamilyCaseId family_case);

} // namespace needs
