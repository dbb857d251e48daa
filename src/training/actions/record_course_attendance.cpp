#include "training/actions/record_course_attendance.hpp"

#include "platform/base/not_found.hpp"
#include "training/store/course_attendance_store.hpp"
#include "training/store/course_store.hpp"
#include "volunteers/store/volunteer_event_store.hpp"
#include "volunteers/store/volunteer_store.hpp"

namespace training {

namespace {

// What follows for her from the topics she has done by now.
void record_steps(
    database::Connection& database, accounts::Occasion const& occasion, volunteers::Volunteer const& volunteer
)
{
    auto const history = volunteers::load_volunteer_history(database, volunteer.id);
    auto const done = load_topics_done(database, volunteer.id, occasion.location);
    for (auto const& step : steps_from(occasion.programme, history, done, occasion.today)) {
        volunteers::insert_volunteer_event(
            database, volunteer, {.event = step, .recorded_by = occasion.by}, occasion.now
        );
    }
}

std::set<volunteers::VolunteerId>
who_came(database::Connection& database, CourseId course, CourseDagdeelId dagdeel)
{
    auto const attendance = load_course_attendance(database, course);
    auto const found = attendance.find(dagdeel);
    return found == attendance.end() ? std::set<volunteers::VolunteerId>{} : found->second;
}

std::expected<bool, CourseRefusal> must_be_saved(
    database::Connection& database,
    accounts::Occasion const& occasion,
    Course const& course,
    RecordCourseAttendance const& wish
)
{
    auto const* const dagdeel = find_dagdeel(course, wish.dagdeel);
    if (dagdeel == nullptr) {
        throw base::NotFound{"dagdeel of this course"};
    }
    if (occasion.today < dagdeel->plan.on) {
        return std::unexpected{CourseRefusal::is_yet_to_come};
    }
    if (dagdeel->was_recorded() && who_came(database, course.id, dagdeel->id) == wish.came) {
        return false;
    }
    return dagdeel->attendance_version == wish.version ? std::expected<bool, CourseRefusal>{true}
                                                       : std::unexpected{CourseRefusal::changed_meanwhile};
}

} // namespace

std::expected<void, CourseRefusal> record_course_attendance(
    database::Connection& database, accounts::Occasion const& occasion, RecordCourseAttendance const& wish
)
{
    auto transaction = database::Transaction{database};
    auto const course = lock_course(database, wish.course, occasion.location);
    auto const needed = must_be_saved(database, occasion, course, wish);
    if (!needed) {
        return std::unexpected{needed.error()};
    }
    if (!*needed) {
        return {};
    }
    auto came = std::vector<volunteers::Volunteer>{};
    for (auto const id : wish.came) {
        came.push_back(volunteers::lock_volunteer(database, id, occasion.location));
    }
    save_course_attendance(database, occasion, wish.dagdeel, wish.came);
    for (auto const& volunteer : came) {
        record_steps(database, occasion, volunteer);
    }
    transaction.commit();
    return {};
}

} // namespace training
