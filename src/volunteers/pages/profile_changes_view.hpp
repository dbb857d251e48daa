// What the pages of a volunteer's own profile and of its changes show.
#pragma once

#include "volunteers/pages/volunteer_views.hpp"
#include "volunteers/store/profile_change_store.hpp"

namespace volunteers {

struct MyProfilePage {
    ProfilePage profile;
    bool saved; // a moment ago
};

struct ProfileChangesPage {
    VolunteerId volunteer;
    std::string name;
    std::vector<RecordedProfileChange> changes; // newest first
};

} // namespace volunteers
