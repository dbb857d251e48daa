// Planning a meeting, once or on a row of days, and changing the plan.
#pragma once

#include "accounts/model/occasion.hpp"
#include "meetings/model/meeting.hpp"
#include "meetings/model/meeting_refusal.hpp"
#include "platform/database/connection.hpp"

#include <expected>
#include <string>

namespace meetings {

struct PlanMeeting {
    MeetingPlan plan;
    std::string submission_key; // the same form sent again gives the same meeting
    bool demo = false;          // made up
};

std::expected<MeetingId, MeetingRefusal>
plan_meeting(database::Connection& database, accounts::Occasion const& occasion, PlanMeeting const& wish);

struct ChangeMeeting {
    MeetingId meeting;
    MeetingPlan plan;
    int version; // that the form was opened with
};

// A day for which parents registered, or that was held, stays a day of the meeting. Who registered hears of
// other hours or another place. Throws base::NotFound when the location has no such meeting.
std::expected<void, MeetingRefusal>
change_meeting(database::Connection& database, accounts::Occasion const& occasion, ChangeMeeting const& wish);

} // namespace meetings
