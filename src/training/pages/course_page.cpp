#include "people/store/person_store.hpp"
#include "training/actions/enrol_volunteer.hpp"
#include "training/pages/course.html.hpp"
#include "training/pages/course_pages.hpp"
#include "training/pages/course_words.hpp"
#include "training/pages/volunteers_by_id.hpp"
#include "training/store/course_attendance_store.hpp"
#include "training/store/course_store.hpp"
#include "training/store/enrolment_store.hpp"

#include <algorithm>

namespace training {

namespace {

CourseId course_in_path(accounts::PageRequest const& request)
{
    return web::id_in_path<CourseId>(request.http, "course");
}

// What the page reads once.
struct CourseFacts {
    std::vector<Enrolment> enrolments;
    CourseAttendance attendance;
    VolunteersById volunteers;
};

bool came_to(CourseFacts const& facts, CourseDagdeelId dagdeel, volunteers::VolunteerId volunteer)
{
    auto const found = facts.attendance.find(dagdeel);
    return found != facts.attendance.end() && found->second.contains(volunteer);
}

std::string
label_of(CourseDagdeel const& dagdeel, Course const& course, accounts::SignedInRequest const& request)
{
    return dagdeel.plan.topic.empty() ? course.title
                                      : topic_name(dagdeel.plan.topic, request.programme, request.texts);
}

// What she missed of this course; for a guest, to what she comes.
std::string note_about(
    Enrolment const& enrolment,
    Course const& course,
    CourseFacts const& facts,
    accounts::SignedInRequest const& request
)
{
    if (enrolment.only) {
        auto const* const dagdeel = find_dagdeel(course, *enrolment.only);
        return label_of(*dagdeel, course, request) + ", " + request.texts.weekday_date(dagdeel->plan.on);
    }
    auto missed = std::string{};
    for (auto const& dagdeel : course.dagdelen) {
        if (dagdeel.was_recorded() && !came_to(facts, dagdeel.id, enrolment.volunteer)) {
            missed += (missed.empty() ? "" : ", ") + label_of(dagdeel, course, request);
        }
    }
    return missed;
}

void add_participants(CoursePage& page, CourseFacts const& facts, accounts::SignedInRequest const& request)
{
    for (auto const& enrolment : facts.enrolments) {
        auto const known = facts.volunteers.find(enrolment.volunteer);
        if (!enrolment.is_open() || known == facts.volunteers.end()) {
            continue;
        }
        auto& list = enrolment.only ? page.guests : enrolment.waits() ? page.waiting : page.placed;
        list.push_back(
            {.enrolment = enrolment,
             .person = known->second.person,
             .note = enrolment.waits() ? std::string{} : note_about(enrolment, page.course, facts, request)}
        );
    }
}

void add_course_dagdelen(CoursePage& page, CourseFacts const& facts, accounts::SignedInRequest const& request)
{
    for (auto const& dagdeel : page.course.dagdelen) {
        auto const came = facts.attendance.find(dagdeel.id);
        auto const placed = static_cast<int>(page.placed.size());
        auto const guests = std::ranges::count_if(page.guests, [&](ParticipantLine const& line) {
            return line.enrolment.only == dagdeel.id;
        });
        page.dagdelen.push_back(
            {.course = page.course.id,
             .dagdeel = dagdeel,
             .title = label_of(dagdeel, page.course, request),
             .expected = placed + static_cast<int>(guests),
             .came = came == facts.attendance.end() ? 0 : static_cast<int>(came->second.size())}
        );
    }
}

// Who can still be enrolled: of a course those who have no certificate.
std::vector<web::Choice> other_volunteers(CoursePage const& page, CourseFacts const& facts)
{
    auto choices = std::vector<web::Choice>{};
    for (auto const& known : active_by_name(facts.volunteers)) {
        auto const is_done = page.course.kind == CourseKind::course && known.is_certified;
        if (!is_done && find_open_enrolment(facts.enrolments, known.id, std::nullopt) == nullptr) {
            choices.push_back(
                {.value = std::to_string(known.id.value()), .label = people::full_name(known.person)}
            );
        }
    }
    return choices;
}

CoursePage course_page(accounts::SignedInRequest& request)
{
    auto& database = request.database;
    auto const course = load_course(database, course_in_path(request), request.location());
    auto const facts = CourseFacts{
        .enrolments = list_enrolments(database, course.id),
        .attendance = load_course_attendance(database, course.id),
        .volunteers = volunteers_by_id(database, request.location()),
    };
    auto page = CoursePage{
        .course = course,
        .trainer = course.trainer
                       ? people::full_name(people::load_person(database, *course.trainer, request.location()))
                       : std::string{},
        .dagdelen = {},
        .placed = {},
        .waiting = {},
        .guests = {},
        .others = {},
        .left = places_left(course, facts.enrolments),
        .is_over = last_day_of(course) < request.today,
        .form = web::Form{request.http.form, request.texts},
    };
    add_participants(page, facts, request);
    add_course_dagdelen(page, facts, request);
    page.others = other_volunteers(page, facts);
    return page;
}

bool is_on_list(std::vector<ParticipantLine> const& lines, std::string_view volunteer)
{
    return std::ranges::any_of(lines, [volunteer](ParticipantLine const& line) {
        return std::to_string(line.enrolment.volunteer.value()) == volunteer;
    });
}

EnrolmentId enrolment_in_path(accounts::PageRequest const& request)
{
    return web::id_in_path<EnrolmentId>(request.http, "enrolment");
}

} // namespace

web::Response show_course(accounts::SignedInRequest& request)
{
    return web::html(render_course(request, course_page(request)));
}

web::Response create_enrolment(accounts::SignedInRequest& request)
{
    auto page = course_page(request);
    auto const chosen = page.form.value("volunteer");
    if (std::ranges::find(page.others, chosen, &web::Choice::value) == page.others.end()) {
        if (is_on_list(page.placed, chosen) || is_on_list(page.waiting, chosen)) {
            return web::see_other(address_of(page.course.id)); // sent twice
        }
        page.form.add_error("volunteer", request.texts.translate("Kies een vrijwilliger."));
        return web::unprocessable(render_course(request, page));
    }
    auto const done = enrol_volunteer(
        request.database,
        request.occasion(),
        {.course = page.course.id, .volunteer = volunteers::VolunteerId{std::stoll(chosen)}}
    );
    if (!done) {
        page.form.add_error("volunteer", word_for(done.error(), request.texts));
        return web::unprocessable(render_course(request, page));
    }
    return web::see_other(address_of(page.course.id));
}

web::Response create_enrolment_withdrawal(accounts::SignedInRequest& request)
{
    auto const course = course_in_path(request);
    withdraw_enrolment(request.database, request.occasion(), course, enrolment_in_path(request));
    return web::see_other(address_of(course));
}

web::Response create_moved_up_told(accounts::SignedInRequest& request)
{
    auto const course = course_in_path(request);
    tell_moved_up(request.database, request.occasion(), course, enrolment_in_path(request));
    return web::see_other(address_of(course));
}

} // namespace training
