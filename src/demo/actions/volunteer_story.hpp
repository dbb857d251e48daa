// The way of a volunteer of the demo, up to today, with the actions of real life.
#pragma once

#include "demo/actions/demo_parts.hpp"
#include "demo/model/cast.hpp"
#include "platform/database/connection.hpp"

namespace demo {

// `number` is that of her telephone.
volunteers::VolunteerId play_volunteer(
    database::Connection& database,
    DemoParts const& parts,
    Doer const& coordinator,
    DemoVolunteer const& volunteer,
    int number
);

} // namespace demo
