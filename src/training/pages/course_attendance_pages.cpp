#include "platform/base/not_found.hpp"
#include "training/actions/record_course_attendance.hpp"
#include "training/pages/course_attendance.html.hpp"
#include "training/pages/course_pages.hpp"
#include "training/pages/course_words.hpp"
#include "training/pages/volunteers_by_id.hpp"
#include "training/store/course_attendance_store.hpp"
#include "training/store/course_store.hpp"
#include "training/store/enrolment_store.hpp"

#include <algorithm>
#include <limits>

namespace training {

namespace {

CourseDagdeel dagdeel_in_path(accounts::PageRequest const& request, Course const& course)
{
    auto const id = web::id_in_path<CourseDagdeelId>(request.http, "dagdeel");
    auto const* const dagdeel = find_dagdeel(course, id);
    return dagdeel != nullptr ? *dagdeel : throw base::NotFound{"dagdeel of this course"};
}

// Those with a place, and guests of this dagdeel; and whoever was recorded.
std::map<volunteers::VolunteerId, bool> expected_at(
    CourseDagdeel const& dagdeel,
    std::vector<Enrolment> const& enrolments,
    std::set<volunteers::VolunteerId> const& recorded
)
{
    auto guests = std::map<volunteers::VolunteerId, bool>{};
    for (auto const& one : enrolments) {
        if (one.has_place() && (!one.only || one.only == dagdeel.id)) {
            guests.emplace(one.volunteer, one.only.has_value());
        }
    }
    for (auto const volunteer : recorded) {
        guests.emplace(volunteer, false);
    }
    return guests;
}

// A theme meeting is for all, so those who did not enrol can be ticked too.
void add_ticks(
    CourseAttendancePage& page,
    VolunteersById const& known,
    std::map<volunteers::VolunteerId, bool> const& expected
)
{
    auto everybody = std::vector<KnownVolunteer>{};
    for (auto const& [id, volunteer] : known) {
        everybody.push_back(volunteer);
    }
    std::ranges::sort(everybody, {}, [](KnownVolunteer const& one) { return people::full_name(one.person); });
    for (auto const& one : everybody) {
        auto const found = expected.find(one.id);
        if (found != expected.end()) {
            page.expected.push_back(
                {.volunteer = one.id, .name = people::full_name(one.person), .is_guest = found->second}
            );
        } else if (!one.has_left && (page.course.kind == CourseKind::theme || !one.is_certified)) {
            page.others.push_back({.volunteer = one.id, .name = people::full_name(one.person)});
        }
    }
}

CourseAttendancePage course_attendance_page(accounts::SignedInRequest& request)
{
    auto& database = request.database;
    auto const id = web::id_in_path<CourseId>(request.http, "course");
    auto const course = load_course(database, id, request.location());
    auto const dagdeel = dagdeel_in_path(request, course);
    auto page = CourseAttendancePage{
        .course = course,
        .dagdeel = dagdeel,
        .topic = topic_name(dagdeel.plan.topic, request.programme, request.texts),
        .expected = {},
        .others = {},
        .form = web::Form{request.http.form, request.texts},
    };
    auto const came = load_course_attendance(database, course.id)[dagdeel.id];
    auto const expected = expected_at(dagdeel, list_enrolments(database, course.id), came);
    add_ticks(page, volunteers_by_id(database, request.location()), expected);
    for (auto const volunteer : came) {
        page.form.prefill("came", std::to_string(volunteer.value()));
    }
    page.form.prefill("version", std::to_string(dagdeel.attendance_version));
    return page;
}

void read_ticks(
    CourseAttendancePage const& page,
    std::vector<VolunteerTick> const& ticks,
    std::set<volunteers::VolunteerId>& came
)
{
    for (auto const& tick : ticks) {
        if (page.form.chosen("came", std::to_string(tick.volunteer.value()))) {
            came.insert(tick.volunteer);
        }
    }
}

RecordCourseAttendance read_course_attendance(CourseAttendancePage const& page)
{
    auto unseen = web::Form{web::Fields{{{"version", page.form.value("version")}}}};
    auto wish = RecordCourseAttendance{
        .course = page.course.id,
        .dagdeel = page.dagdeel.id,
        .came = {},
        .version = unseen.number("version", 0, std::numeric_limits<int>::max(), {}).value_or(-1),
    };
    read_ticks(page, page.expected, wish.came);
    read_ticks(page, page.others, wish.came);
    return wish;
}

} // namespace

web::Response show_course_attendance(accounts::SignedInRequest& request)
{
    return web::html(render_course_attendance(request, course_attendance_page(request)));
}

web::Response create_course_attendance(accounts::SignedInRequest& request)
{
    auto page = course_attendance_page(request);
    auto const done =
        record_course_attendance(request.database, request.occasion(), read_course_attendance(page));
    if (!done) {
        page.form.add_error("", word_for(done.error(), request.texts));
        return web::unprocessable(render_course_attendance(request, page));
    }
    return web::see_other(address_of(page.course.id));
}

} // namespace training
