// Talks with volunteers, and when each was last spoken to.
#pragma once

#include "accounts/model/occasion.hpp"
#include "coaching/model/talk.hpp"
#include "platform/database/connection.hpp"

#include <map>
#include <string_view>
#include <vector>

namespace coaching {

struct NewTalk {
    VolunteerId volunteer;
    base::Date on;
    std::string note;
    std::string submission_key;
};

void insert_talk(database::Connection& database, accounts::Occasion const& occasion, NewTalk const& talk);

bool is_talk_submitted(database::Connection& database, std::string_view submission_key);

// Newest first.
std::vector<Talk> list_talks(database::Connection& database, VolunteerId volunteer, LocationId location);

// The last day on which a coordinator spoke each volunteer of a location: in a talk about her, or in one that
// the clock of a match asked for, also before talks stood with the volunteer.
std::map<VolunteerId, base::Date> list_last_talks(database::Connection& database, LocationId location);

} // namespace coaching
