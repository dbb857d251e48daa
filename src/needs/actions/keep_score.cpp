#include "needs/actions/keep_score.hpp"

#include "needs/model/own_score.hpp"

#include <algorithm>

namespace needs {

namespace {

// Of a moment that comes once one score counts: hers of long ago makes place.
void replace_own_scores(database::Connection& database, NewScore const& entered, base::Date today)
{
    for (auto const& other : list_scores(database, entered.need)) {
        if (other.own && other.moment == entered.score.moment && comes_once(other.moment)) {
            replace_score(database, entered.need, other, today);
        }
    }
}

} // namespace

void keep_score(database::Connection& database, NewScore const& entered, accounts::Occasion const& occasion)
{
    auto const entry = Entry{.today = occasion.today, .fresh_for = occasion.programme.self_scoring.fresh_for};
    auto const is_late = std::ranges::any_of(list_scores(database, entered.need), [&](Score const& other) {
        return stands_before(other, entered.score, entry);
    });
    if (is_late) {
        insert_replaced_score(database, entered, occasion.today);
        return;
    }
    replace_own_scores(database, entered, occasion.today);
    save_score(database, entered);
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
