#include "demo/model/nation/nation.hpp"

#include <algorithm>

namespace demo {

Serving const& serving_of(Place const& place, Home const& home)
{
    return place.servings.at(static_cast<std::size_t>(home.serving));
}

Neighbourhood const& neighbourhood_of(Place const& place, Home const& home)
{
    return serving_of(place, home).neighbourhoods.at(static_cast<std::size_t>(home.neighbourhood));
}

bool is_supported_between(CaseLine const& line, Day first, Day last)
{
    return line.started && *line.started <= last && first <= line.closed;
}

bool is_active_in(Spell const& spell, Day first, Day last)
{
    return spell.supports && spell.started <= last && first <= spell.to;
}

bool is_active_between(VolunteerLine const& line, Day first, Day last)
{
    return std::ranges::any_of(line.spells, [=](Spell const& spell) {
        return is_active_in(spell, first, last);
    });
}

} // namespace demo
