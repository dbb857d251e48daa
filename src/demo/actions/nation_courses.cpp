#include "demo/actions/nation_courses.hpp"

#include "demo/model/nation/tell_meetings.hpp"
#include "demo/model/nation/tell_volunteer.hpp"
#include "meetings/store/attendance_store.hpp"
#include "meetings/store/meeting_store.hpp"
#include "training/store/course_attendance_store.hpp"
#include "training/store/course_store.hpp"
#include "training/store/enrolment_store.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace demo {

namespace {

constexpr auto days_from_plan_to_course = 75;
constexpr auto days_from_enrolment_to_course = 10;
constexpr auto chairs = 12;

// By place and number of the course: who came, by number.
using Participants = std::map<std::pair<int, int>, std::vector<std::size_t>>;

Participants participants_of(Telling const& telling)
{
    auto participants = Participants{};
    auto const& volunteers = telling.nation.volunteers;
    for (auto number = std::size_t{0}; number < volunteers.size(); ++number) {
        auto const& line = volunteers[number];
        if (evenings_attended(line) > 0) {
            participants[{line.place, line.course}].push_back(number);
        }
    }
    return participants;
}

class CourseKeeper {
public:
    CourseKeeper(
        database::Connection& database, DemoParts const& parts, Telling const& telling, int place, int number
    )
        : database_{database}, parts_{parts}, telling_{telling}, place_{place}, number_{number},
          evenings_{telling.courses.evenings_of(place, number)}
    {
    }

    void hold(std::vector<std::size_t> const& participants)
    {
        auto const planned = evenings_.front() - days_from_plan_to_course;
        if (planned > telling_.until) {
            return;
        }
        auto const key = fmt::format("nation-course-{}-{}", place_, number_);
        auto const id = training::insert_course(database_, on(planned), plan(participants.size()), key);
        auto const course = training::load_course(database_, id, location());
        enrol(course.id, participants);
        for (auto place = std::size_t{0}; place < course.dagdelen.size(); ++place) {
            record(course.dagdelen[place], static_cast<int>(place), participants);
        }
    }

private:
    [[nodiscard]] people::LocationId location() const
    {
        return telling_.nation.places[static_cast<std::size_t>(place_)].location;
    }

    [[nodiscard]] accounts::Occasion on(Day day) const
    {
        auto const coordinator = telling_.crews[static_cast<std::size_t>(place_)].coordinators.front();
        return occasion_on(parts_, {.location = location(), .by = coordinator}, base::Date{day});
    }

    [[nodiscard]] training::CoursePlan plan(std::size_t participants) const
    {
        auto const& place = telling_.nation.places[static_cast<std::size_t>(place_)];
        auto const season = is_in_spring(number_) ? "voorjaar" : "najaar";
        auto plan = training::CoursePlan{
            .kind = training::CourseKind::course,
            .title = fmt::format("Cursus {} {}", season, year_of_course(number_)),
            .place = {.name = "Home-Start", .street = {}, .town = place.servings.front().town},
            .hours = {.starts_at = "19:00", .ends_at = "21:30"},
            .most_volunteers = std::max(chairs, static_cast<int>(participants)),
            .dagdelen = {},
        };
        for (auto evening = std::size_t{0}; evening < evenings_.size(); ++evening) {
            plan.dagdelen.push_back(
                {.topic = telling_.programme.training_topics.at(evening).code,
                 .on = base::Date{evenings_[evening]}}
            );
        }
        return plan;
    }

    void enrol(training::CourseId course, std::vector<std::size_t> const& participants) const
    {
        auto const enrolled = evenings_.front() - days_from_enrolment_to_course;
        if (enrolled > telling_.until) {
            return;
        }
        for (auto const number : participants) {
            auto const enrolment = training::insert_enrolment(
                database_,
                on(enrolled),
                {.course = course,
                 .volunteer = telling_.volunteers[number].volunteer,
                 .only = std::nullopt,
                 .has_place = true}
            );
            auto const left = evenings_[2] + 4;
            if (telling_.nation.volunteers[number].fate == VolunteerFate::leaves_in_course
                && left <= telling_.until) {
                training::leave(database_, enrolment, base::Date{left});
            }
        }
    }

    void record(
        training::CourseDagdeel const& dagdeel, int evening, std::vector<std::size_t> const& participants
    ) const
    {
        if (Day{dagdeel.plan.on} > telling_.until) {
            return;
        }
        auto came = std::set<volunteers::VolunteerId>{};
        for (auto const number : participants) {
            if (evening < evenings_attended(telling_.nation.volunteers[number])) {
                came.insert(telling_.volunteers[number].volunteer);
            }
        }
        training::save_course_attendance(database_, on(Day{dagdeel.plan.on}), dagdeel.id, came);
    }

    database::Connection& database_;
    DemoParts const& parts_;
    Telling const& telling_;
    int place_;
    int number_;
    std::array<Day, evenings_of_course> evenings_;
};

void hold_meeting(
    database::Connection& database, DemoParts const& parts, Telling const& telling, MeetingRow const& row
)
{
    auto const coordinator = telling.crews[row.place].coordinators.front();
    auto const doer = Doer{.location = telling.nation.places[row.place].location, .by = coordinator};
    auto const planned = base::add_days(row.plan.recurrence.first_day, -30);
    auto const id = meetings::insert_meeting(
        database,
        occasion_on(parts, doer, planned),
        {.plan = row.plan,
         .demo = true,
         .submission_key =
             fmt::format("nation-meeting-{}-{}", row.place, base::to_iso(row.plan.recurrence.first_day))}
    );
    auto const meeting = meetings::load_meeting(database, id, doer.location);
    for (auto const& held : row.held) {
        auto const date =
            meetings::MeetingDate{.planned_on = held.on, .on = held.on, .hours = row.plan.hours};
        meetings::save_attendance(
            database, occasion_on(parts, doer, held.on), meeting, date, held.attendance
        );
    }
}

} // namespace

void hold_courses(database::Connection& database, DemoParts const& parts, Telling const& telling)
{
    for (auto const& [course, participants] : participants_of(telling)) {
        CourseKeeper{database, parts, telling, course.first, course.second}.hold(participants);
    }
}

void hold_meetings(
    database::Connection& database,
    DemoParts const& parts,
    Telling const& telling,
    int first_year,
    int last_year
)
{
    for (auto const& row : tell_meetings(telling, first_year, last_year)) {
        hold_meeting(database, parts, telling, row);
    }
}

} // namespace demo
