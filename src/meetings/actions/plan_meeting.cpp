#include "meetings/actions/plan_meeting.hpp"

#include "meetings/actions/meeting_letters.hpp"
#include "meetings/store/attendance_store.hpp"
#include "meetings/store/meeting_store.hpp"

#include <algorithm>

namespace meetings {

namespace {

MeetingId
save_new_meeting(database::Connection& database, accounts::Occasion const& occasion, PlanMeeting const& wish)
{
    auto transaction = database::Transaction{database};
    if (auto const there = find_meeting_by_submission(database, wish.submission_key, occasion.location)) {
        return *there;
    }
    auto const id = insert_meeting(
        database, occasion, {.plan = wish.plan, .demo = wish.demo, .submission_key = wish.submission_key}
    );
    transaction.commit();
    return id;
}

bool is_day_of(MeetingPlan const& plan, base::Date day)
{
    auto const days = days_of(plan.recurrence);
    return std::ranges::find(days, day) != days.end();
}

// The meeting by its new plan; what was changed of a day that is gone goes with it.
std::expected<Meeting, MeetingRefusal>
replanned(database::Connection& database, Meeting meeting, MeetingPlan const& plan)
{
    if (days_of(plan.recurrence).empty()) {
        return std::unexpected{MeetingRefusal::no_days};
    }
    for (auto const day : list_days_in_use(database, meeting.id)) {
        if (is_day_of(meeting.plan, day) && !is_day_of(plan, day)) {
            return std::unexpected{MeetingRefusal::day_in_use};
        }
    }
    meeting.plan = plan;
    std::erase_if(meeting.changes, [&](DateChange const& change) {
        return !is_day_of(plan, change.planned_on);
    });
    if (has_day_twice(dates_of(meeting))) {
        return std::unexpected{MeetingRefusal::day_twice};
    }
    return meeting;
}

void tell_all_registered(
    database::Connection& database, accounts::Occasion const& occasion, Meeting const& meeting
)
{
    for (auto const& date : dates_of(meeting)) {
        if (date.on >= occasion.today && date.state != DateState::cancelled) {
            tell_registered(database, occasion, meeting, date);
        }
    }
}

} // namespace

std::expected<MeetingId, MeetingRefusal>
plan_meeting(database::Connection& database, accounts::Occasion const& occasion, PlanMeeting const& wish)
{
    if (days_of(wish.plan.recurrence).empty()) {
        return std::unexpected{MeetingRefusal::no_days};
    }
    try {
        return save_new_meeting(database, occasion, wish);
    } catch (database::Error const& error) {
        // Two clicks at one moment: the other one was first.
        auto const first = error.problem() == database::Problem::unique
                               ? find_meeting_by_submission(database, wish.submission_key, occasion.location)
                               : std::nullopt;
        if (!first) {
            throw;
        }
        return *first;
    }
}

std::expected<void, MeetingRefusal>
change_meeting(database::Connection& database, accounts::Occasion const& occasion, ChangeMeeting const& wish)
{
    auto transaction = database::Transaction{database};
    auto const before = lock_meeting(database, wish.meeting, occasion.location);
    if (before.plan == wish.plan) {
        return {};
    }
    if (before.version != wish.version) {
        return std::unexpected{MeetingRefusal::changed_meanwhile};
    }
    auto const after = replanned(database, before, wish.plan);
    if (!after) {
        return std::unexpected{after.error()};
    }
    update_meeting(database, occasion, *after);
    if (before.plan.hours != wish.plan.hours || before.plan.place != wish.plan.place) {
        tell_all_registered(database, occasion, *after);
    }
    transaction.commit();
    return {};
}

} // namespace meetings
