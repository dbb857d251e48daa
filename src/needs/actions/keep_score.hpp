// Keeps a score with the rule of which one counts when coordinator and parent both gave one at the same
// moment. Call these inside the transaction of the fact to which the score belongs.
#pragma once

#include "accounts/model/occasion.hpp"
#include "needs/store/need_store.hpp"

namespace needs {

// From a form of the coordinator. Only history when the parent gave it by herself at this moment; what she
// gave too long ago to stand becomes history itself.
void keep_score(database::Connection& database, NewScore const& entered, accounts::Occasion const& occasion);

// By the parent herself. What was given at this moment since she was asked becomes history.
void keep_own_score(database::Connection& database, NewScore const& own, base::Date asked_on);

} // namespace needs
