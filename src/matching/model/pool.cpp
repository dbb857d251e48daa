#include "matching/model/pool.hpp"

#include <algorithm>

namespace matching {

bool may_meet(PoolFamily const& family, PoolVolunteer const& volunteer)
{
    return family.location == volunteer.location || volunteer.lent_to.contains(family.id);
}

bool has_room(PoolVolunteer const& volunteer)
{
    return volunteer.standing.available && volunteer.open_matches < volunteer.profile.most_families;
}

EarlierMatch earlier_between(PoolFamily const& family, PoolVolunteer const& volunteer)
{
    auto const found = volunteer.earlier.find(family.id);
    return found == volunteer.earlier.end() ? EarlierMatch::none : found->second;
}

std::optional<double> kilometres_between(PoolFamily const& family, PoolVolunteer const& volunteer)
{
    return family.point && volunteer.point
               ? std::optional{locations::kilometres_between(*family.point, *volunteer.point)}
               : std::nullopt;
}

int days_waiting(PoolFamily const& family, base::Date today)
{
    return family.waiting_since ? std::max(0, base::days_between(*family.waiting_since, today)) : 0;
}

} // namespace matching
