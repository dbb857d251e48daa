#include "demo/actions/plan_demo_meetings.hpp"

#include "demo/actions/play.hpp"
#include "meetings/actions/change_date.hpp"
#include "meetings/actions/plan_meeting.hpp"
#include "meetings/actions/record_attendance.hpp"
#include "meetings/actions/register_for_meeting.hpp"
#include "meetings/model/meeting_dates.hpp"
#include "meetings/store/known_people_store.hpp"
#include "meetings/store/meeting_store.hpp"
#include "platform/base/csv.hpp"

#include <array>

namespace demo {

namespace {

constexpr auto meeting_columns = {
    "municipality",  "title",    "about",  "place",     "street",  "town",  "partner",
    "began",         "weekday",  "from",   "to",        "repeats", "times", "registering",
    "most_families", "age_from", "age_to", "cancelled", "reason",
};

constexpr auto parents_who_come = std::to_array<std::string_view>({"Amira", "Fenna", "Joost"});
constexpr auto first_phone_of_parents = 900;

// What stays to be recorded: who was at the last date.
constexpr auto recorded_until_days_ago = 6;

std::optional<int> number_in(base::CsvRow const& row, std::string_view column)
{
    return row.text(column).empty() ? std::nullopt : std::optional{row.integer(column)};
}

// The first such weekday on or after this day.
base::Date next_weekday(base::Date day, int weekday)
{
    auto const ahead = (weekday - static_cast<int>(base::iso_weekday(day)) + 7) % 7;
    return base::add_days(day, ahead);
}

meetings::MeetingPlan plan_in(base::CsvRow const& row, base::Date today)
{
    auto const age_from = number_in(row, "age_from");
    return {
        .title = row.required("title"),
        .about = row.text("about"),
        .place =
            {.name = row.required("place"), .street = row.required("street"), .town = row.required("town")},
        .municipality =
            demand(locations::MunicipalityCode::parse(row.text("municipality")), "a municipality"),
        .partner = row.text("partner"),
        .recurrence =
            {.first_day = next_weekday(base::add_days(today, -row.integer("began")), row.integer("weekday")),
             .repeats = demand(base::from_code<meetings::Repeats>(row.text("repeats")), "a recurrence"),
             .until = std::nullopt,
             .times = row.integer("times")},
        .hours = {.starts_at = row.required("from"), .ends_at = row.required("to")},
        .registering =
            demand(base::from_code<meetings::Registering>(row.text("registering")), "how to register"),
        .most_families = number_in(row, "most_families"),
        .ages = age_from
                    ? std::optional{meetings::Ages{.from = *age_from, .to_inclusive = row.integer("age_to")}}
                    : std::nullopt,
    };
}

// One meeting of the demo while its past is played.
struct DemoMeeting {
    DemoParts const& parts;
    Doer planner;
    meetings::Meeting meeting;

    [[nodiscard]] accounts::Occasion on(base::Date day) const { return occasion_on(parts, planner, day); }
};

template <typename Result>
void insist_on(DemoMeeting const& demo, Result const& result)
{
    if (!result) {
        throw std::logic_error{"the demo is refused: " + demo.meeting.plan.title};
    }
}

// Some come, more or fewer each time, and a volunteer pours the coffee.
void record_past(database::Connection& database, DemoMeeting const& demo)
{
    auto const last = base::add_days(today(demo.parts), -recorded_until_days_ago);
    auto const volunteers = meetings::list_known_volunteers(database, demo.planner.location);
    auto number = 0;
    for (auto const& date :
         meetings::dates_between(demo.meeting, demo.meeting.plan.recurrence.first_day, last)) {
        auto attendance = meetings::Attendance{
            .parents = 3 + number * 5 % 4, .children = 4 + number * 7 % 5, .attendees = {}
        };
        if (!volunteers.empty()) {
            attendance.attendees.push_back(
                {.person = volunteers.front().id, .as = meetings::AttendsAs::volunteer, .children = 0}
            );
        }
        insist_on(
            demo,
            meetings::record_attendance(
                database,
                demo.on(date.on),
                {.meeting = demo.meeting.id,
                 .planned_on = date.planned_on,
                 .attendance = attendance,
                 .version = 0}
            )
        );
        ++number;
    }
}

void register_parents(
    database::Connection& database, DemoMeeting const& demo, meetings::MeetingDate const& date
)
{
    auto number = first_phone_of_parents;
    for (auto const name : parents_who_come) {
        insist_on(
            demo,
            meetings::register_for_meeting(
                database,
                demo.on(today(demo.parts)),
                {.meeting = demo.meeting.id,
                 .planned_on = date.planned_on,
                 .first_name = std::string{name},
                 .phone = phone_number(number++),
                 .children = 1,
                 .language = text::Language::nl,
                 .submission_key = "demo " + demo.meeting.plan.title + std::string{name}}
            )
        );
    }
}

void play_future(database::Connection& database, DemoMeeting const& demo, base::CsvRow const& row)
{
    auto const day = today(demo.parts);
    auto const dates = meetings::dates_between(demo.meeting, day, base::add_months(day, 3));
    if (demo.meeting.plan.registering == meetings::Registering::by_name && !dates.empty()) {
        register_parents(database, demo, dates.front());
    }
    auto const cancelled = number_in(row, "cancelled");
    if (cancelled) {
        auto const change = meetings::DateChange{
            .planned_on = dates.at(static_cast<std::size_t>(*cancelled) - 1).planned_on,
            .kind = meetings::ChangeKind::cancelled,
            .reason = row.required("reason"),
        };
        insist_on(demo, meetings::change_date(database, demo.on(day), demo.meeting.id, change));
    }
}

} // namespace

void plan_demo_meetings(database::Connection& database, DemoParts const& parts, Planners const& planners)
{
    auto const file = parts.data_folder / "demo" / "meetings.csv";
    for (auto const& row : base::read_csv(file, {meeting_columns.begin(), meeting_columns.end()})) {
        auto const plan = plan_in(row, today(parts));
        auto const& planner = planners.at(plan.municipality);
        auto const id = meetings::plan_meeting(
            database,
            occasion_on(parts, planner, plan.recurrence.first_day),
            {.plan = plan, .submission_key = "demo " + plan.title, .demo = true}
        );
        auto const demo = DemoMeeting{
            .parts = parts,
            .planner = planner,
            .meeting = meetings::load_meeting(
                database, demand(id ? std::optional{*id} : std::nullopt, plan.title), planner.location
            ),
        };
        record_past(database, demo);
        play_future(database, demo, row);
    }
}

} // namespace demo
