// Plays the life of one made-up family up to today, with the actions that real coordinators use: what the demo
// shows is what the programme allows.
#pragma once

#include "accounts/model/occasion.hpp"
#include "demo/model/cast.hpp"
#include "intake/model/family_case.hpp"
#include "platform/database/connection.hpp"
#include "volunteers/model/volunteer.hpp"

#include <optional>
#include <vector>

namespace demo {

struct Casting {
    std::string municipality_code;
    std::string postcode;
    std::vector<volunteers::VolunteerId> volunteers; // who will be asked, in order; a second where the first goes
    std::optional<people::PersonId> referrer;
};

intake::FamilyCaseId play_family(
    database::Connection& database,
    accounts::Occasion const& today,
    DemoFamily const& family,
    Casting const& casting
);

} // namespace demo
