// Words of thanks, and birthdays.
#pragma once

#include "accounts/model/occasion.hpp"
#include "coaching/model/talk.hpp"
#include "platform/database/connection.hpp"

#include <chrono>
#include <map>
#include <optional>
#include <string_view>
#include <vector>

namespace coaching {

struct Thanks {
    base::Date on;
    std::string words;
    std::string by; // the first name of who thanked; may be empty
};

struct NewThanks {
    VolunteerId volunteer;
    std::string words;
    std::string submission_key;
};

void insert_thanks(
    database::Connection& database, accounts::Occasion const& occasion, NewThanks const& thanks
);

bool is_thanks_submitted(database::Connection& database, std::string_view submission_key);

// Newest first.
std::vector<Thanks> list_thanks(database::Connection& database, VolunteerId volunteer, LocationId location);

std::optional<std::chrono::month_day>
find_birthday(database::Connection& database, VolunteerId volunteer, LocationId location);

std::map<VolunteerId, std::chrono::month_day>
list_birthdays(database::Connection& database, LocationId location);

// Nothing: it is no longer known.
void save_birthday(
    database::Connection& database,
    VolunteerId volunteer,
    LocationId location,
    std::optional<std::chrono::month_day> birthday
);

} // namespace coaching
