#include "needs/actions/keep_score.hpp"

#include "needs/model/own_score.hpp"

#include <algorithm>

namespace needs {

void keep_score(database::Connection& database, NewScore const& entered, base::Date today)
{
    auto const is_late = std::ranges::any_of(list_scores(database, entered.need), [&](Score const& other) {
        return stands_before(other, entered.score);
    });
    if (is_late) {
        insert_replaced_score(database, entered, today);
    } else {
        save_score(database, entered);
    }
}

void keep_own_score(database::Connection& database, NewScore const& own, base::Date asked_on)
{
    for (auto const& other : list_scores(database, own.need)) {
        if (takes_place_of(own.score, asked_on, other)) {
            replace_score(database, own.need, other, own.score.scored_on);
        }
    }
    save_score(database, own);
}

} // namespace needs
