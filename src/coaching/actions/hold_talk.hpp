// A talk with a volunteer was held. In each match in which she comes it is a dated fact, from which the clock
// counts to the next one; the note stays with her.
#pragma once

#include "accounts/model/occasion.hpp"
#include "coaching/model/talk.hpp"
#include "platform/database/connection.hpp"

#include <expected>

namespace coaching {

struct HoldTalk {
    VolunteerId volunteer;
    base::Date on;
    std::string note = {};
    std::string submission_key;
};

// The same form sent twice is one talk. Throws base::NotFound when the location has no such volunteer.
std::expected<void, TalkRefusal>
hold_talk(database::Connection& database, accounts::Occasion const& occasion, HoldTalk const& wish);

} // namespace coaching
