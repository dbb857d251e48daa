#include "people/store/person_store.hpp"
#include "training/actions/enrol_volunteer.hpp"
#include "training/pages/course_pages.hpp"
#include "training/pages/course_words.hpp"
#include "training/pages/volunteer_training.hpp"
#include "training/pages/volunteer_training.html.hpp"
#include "training/store/course_attendance_store.hpp"
#include "training/store/course_store.hpp"
#include "training/store/enrolment_store.hpp"
#include "volunteers/store/volunteer_event_store.hpp"
#include "volunteers/store/volunteer_store.hpp"

#include <algorithm>
#include <limits>

namespace training {

namespace {

// What the page reads once: the courses that are not over, and who has a place in them.
struct ComingCourses {
    std::vector<Course> courses;
    std::vector<Enrolment> open; // of everybody
};

std::vector<Enrolment> enrolments_in(ComingCourses const& coming, CourseId course)
{
    auto in_course = std::vector<Enrolment>{};
    std::ranges::copy_if(coming.open, std::back_inserter(in_course), [course](Enrolment const& one) {
        return one.course == course;
    });
    return in_course;
}

ChanceLine chance_line(Chance const& chance, ComingCourses const& coming, volunteers::VolunteerId volunteer)
{
    auto const enrolments = enrolments_in(coming, chance.course->id);
    auto const dagdeel = chance.dagdeel->id;
    return {
        .course = chance.course->id,
        .dagdeel = dagdeel,
        .title = chance.course->title,
        .on = chance.dagdeel->plan.on,
        .is_enrolled = find_open_enrolment(enrolments, volunteer, dagdeel) != nullptr,
        .is_full = places_left_at(*chance.course, dagdeel, enrolments) == 0,
    };
}

void add_topics(
    VolunteerTrainingPage& page,
    TopicsDone const& done,
    ComingCourses const& coming,
    accounts::SignedInRequest const& request
)
{
    for (auto const& topic : request.programme.training_topics) {
        auto line = TopicLine{.name = request.texts.translate(topic.name), .done_on = {}, .chances = {}};
        if (auto const found = done.find(topic.code); found != done.end()) {
            line.done_on = found->second;
        } else {
            for (auto const& chance : chances_for(topic.code, coming.courses, request.today)) {
                line.chances.push_back(chance_line(chance, coming, page.volunteer));
            }
        }
        page.topics.push_back(std::move(line));
    }
}

void add_courses_to_choose(VolunteerTrainingPage& page, ComingCourses const& coming, text::Texts const& texts)
{
    for (auto const& course : coming.courses) {
        auto const enrolments = enrolments_in(coming, course.id);
        if (find_open_enrolment(enrolments, page.volunteer, std::nullopt) != nullptr
            || (page.certified_on && course.kind == CourseKind::course)) {
            continue;
        }
        auto const days = days_in_words(course, texts);
        auto const full = places_left(course, enrolments) == 0 ? ", " + texts.translate("vol") : "";
        page.courses.push_back(
            {.value = std::to_string(course.id.value()), .label = course.title + " (" + days + full + ")"}
        );
    }
}

void add_her_enrolments(
    VolunteerTrainingPage& page, ComingCourses const& coming, accounts::SignedInRequest& request
)
{
    for (auto const& enrolment : list_enrolments_of(request.database, page.volunteer, request.location())) {
        auto const course = std::ranges::find(coming.courses, enrolment.course, &Course::id);
        if (!enrolment.is_open() || course == coming.courses.end()) {
            continue;
        }
        auto const* const only = enrolment.only ? find_dagdeel(*course, *enrolment.only) : nullptr;
        page.enrolments.push_back(
            {.enrolment = enrolment,
             .title = course->title,
             .days = only == nullptr ? days_in_words(*course, request.texts)
                                     : request.texts.weekday_date(only->plan.on)}
        );
    }
}

std::optional<EnrolVolunteer> read_wish(VolunteerTrainingPage& page, text::Texts const& texts)
{
    auto const number = [](std::string const& typed) {
        auto unseen = web::Form{web::Fields{{{"id", typed}}}};
        return unseen.number("id", 1, std::numeric_limits<int>::max(), {});
    };
    auto const course = number(page.form.value("course"));
    if (!course) {
        page.form.add_error("course", texts.translate("Kies een cursus."));
        return std::nullopt;
    }
    auto const only = number(page.form.value("dagdeel"));
    return EnrolVolunteer{
        .course = CourseId{*course},
        .volunteer = page.volunteer,
        .only = only ? std::optional{CourseDagdeelId{*only}} : std::nullopt,
    };
}

} // namespace

VolunteerTrainingPage load_volunteer_training(accounts::SignedInRequest& request, volunteers::VolunteerId id)
{
    auto& database = request.database;
    auto const volunteer = volunteers::load_volunteer(database, id, request.location());
    auto const person = people::load_person(database, volunteer.person, request.location());
    auto const history = volunteers::load_volunteer_history(database, id);
    auto const certified = volunteers::last_event(history, volunteers::VolunteerEventKind::certified);
    auto const done = load_topics_done(database, id, request.location());
    auto const coming = ComingCourses{
        .courses = list_courses(database, request.location(), request.today),
        .open = list_open_enrolments_at(database, request.location()),
    };
    auto page = VolunteerTrainingPage{
        .volunteer = id,
        .name = people::full_name(person),
        .topics = {},
        .enrolments = {},
        .courses = {},
        .themes = {},
        .certified_on = certified ? std::optional{certified->on} : std::nullopt,
        .did_all_topics = missing_topics(request.programme, done).empty(),
        .form = web::Form{request.http.form, request.texts},
    };
    add_topics(page, done, coming, request);
    add_courses_to_choose(page, coming, request.texts);
    add_her_enrolments(page, coming, request);
    for (auto const& theme : list_themes_attended(database, id, request.location())) {
        page.themes.push_back(request.texts.date(theme.on) + ": " + theme.title);
    }
    return page;
}

web::Response show_volunteer_training(accounts::SignedInRequest& request)
{
    auto const id = web::id_in_path<volunteers::VolunteerId>(request.http, "volunteer");
    return web::html(render_volunteer_training(request, load_volunteer_training(request, id)));
}

web::Response create_volunteer_enrolment(accounts::SignedInRequest& request)
{
    auto const id = web::id_in_path<volunteers::VolunteerId>(request.http, "volunteer");
    auto page = load_volunteer_training(request, id);
    auto const wish = read_wish(page, request.texts);
    if (!wish) {
        return web::unprocessable(render_volunteer_training(request, page));
    }
    if (auto const done = enrol_volunteer(request.database, request.occasion(), *wish); !done) {
        page.form.add_error(wish->only ? "" : "course", word_for(done.error(), request.texts));
        return web::unprocessable(render_volunteer_training(request, page));
    }
    return web::see_other(training_address(id));
}

} // namespace training
