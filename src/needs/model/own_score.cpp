#include "needs/model/own_score.hpp"

#include <utility>

namespace needs {

bool comes_once(Moment moment)
{
    switch (moment) {
    case Moment::acquaintance:
    case Moment::closing:
    case Moment::follow_up:
        return true;
    case Moment::first_check:
    case Moment::interim:
        return false;
    }
    std::unreachable();
}

bool takes_place_of(Score const& own, base::Date asked_on, Score const& other)
{
    return own.moment == other.moment
           && (comes_once(own.moment) || (asked_on <= other.scored_on && other.scored_on <= own.scored_on));
}

bool stands_before(Score const& own, Score const& entered, Entry const& entry)
{
    if (!own.own || own.moment != entered.moment) {
        return false;
    }
    if (!comes_once(own.moment)) {
        return own.scored_on == entered.scored_on;
    }
    return entered.scored_on <= own.scored_on
           || entry.today <= programme::after(own.scored_on, entry.fresh_for);
}

} // namespace needs
