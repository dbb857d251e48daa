// A registration (opgave): a parent says that she comes to one date of a meeting, and with how many children.
#pragma once

#include "meetings/model/meeting.hpp"

#include <optional>

namespace meetings {

using RegistrationId = base::Id<struct RegistrationTag>;

inline constexpr auto most_children_of_one = 12;

struct Registration {
    RegistrationId id;
    MeetingId meeting;
    LocationId location;
    base::Date planned_on; // names the date, also after it moved
    people::PersonId person;
    int children;
    std::optional<base::Instant> withdrawn_at = {};
};

} // namespace meetings
