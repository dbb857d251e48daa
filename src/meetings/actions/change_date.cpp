#include "meetings/actions/change_date.hpp"

#include "meetings/actions/meeting_letters.hpp"
#include "meetings/store/meeting_store.hpp"
#include "platform/base/not_found.hpp"

#include <algorithm>

namespace meetings {

namespace {

MeetingDate demand_date(Meeting const& meeting, base::Date planned_on)
{
    auto const date = find_date(meeting, planned_on);
    return date ? *date : throw base::NotFound{"date of a meeting"};
}

// Stores these changes of the meeting and tells who registered for the day that changed.
std::expected<void, MeetingRefusal> apply_changes(
    database::Connection& database,
    accounts::Occasion const& occasion,
    Meeting meeting,
    std::vector<DateChange> changes,
    base::Date planned_on
)
{
    if (demand_date(meeting, planned_on).on < occasion.today) {
        return std::unexpected{MeetingRefusal::is_over};
    }
    meeting.changes = std::move(changes);
    auto const date = demand_date(meeting, planned_on);
    if (date.on < occasion.today) {
        return std::unexpected{MeetingRefusal::is_over};
    }
    if (has_day_twice(dates_of(meeting))) {
        return std::unexpected{MeetingRefusal::day_twice};
    }
    update_meeting(database, occasion, meeting);
    tell_registered(database, occasion, meeting, date);
    return {};
}

} // namespace

std::expected<void, MeetingRefusal> change_date(
    database::Connection& database,
    accounts::Occasion const& occasion,
    MeetingId meeting,
    DateChange const& change
)
{
    auto transaction = database::Transaction{database};
    auto const before = lock_meeting(database, meeting, occasion.location);
    if (std::ranges::find(before.changes, change) != before.changes.end()) {
        return {};
    }
    auto const done =
        apply_changes(database, occasion, before, with_change(before.changes, change), change.planned_on);
    if (done) {
        transaction.commit();
    }
    return done;
}

std::expected<void, MeetingRefusal> restore_date(
    database::Connection& database,
    accounts::Occasion const& occasion,
    MeetingId meeting,
    base::Date planned_on
)
{
    auto transaction = database::Transaction{database};
    auto const before = lock_meeting(database, meeting, occasion.location);
    if (demand_date(before, planned_on).state == DateState::planned) {
        return {};
    }
    auto const done =
        apply_changes(database, occasion, before, without_change(before.changes, planned_on), planned_on);
    if (done) {
        transaction.commit();
    }
    return done;
}

} // namespace meetings
