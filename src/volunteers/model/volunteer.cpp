#include "volunteers/model/volunteer.hpp"

#include <algorithm>

namespace volunteers {

std::optional<Absence> absence_on(VolunteerProfile const& profile, base::Date day)
{
    auto const found = std::ranges::find_if(profile.absences, [day](Absence const& absence) {
        return absence.first_day <= day && day <= absence.last_day;
    });
    return found == profile.absences.end() ? std::nullopt : std::optional{*found};
}

} // namespace volunteers
