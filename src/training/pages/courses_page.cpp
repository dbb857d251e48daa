#include "training/pages/course_pages.hpp"
#include "training/pages/course_words.hpp"
#include "training/pages/courses.html.hpp"
#include "training/pages/volunteers_by_id.hpp"
#include "training/store/course_attendance_store.hpp"
#include "training/store/course_store.hpp"
#include "training/store/enrolment_store.hpp"

#include <algorithm>

namespace training {

namespace {

int count_expected(CourseDagdeel const& dagdeel, CourseId course, std::vector<Enrolment> const& open)
{
    return static_cast<int>(std::ranges::count_if(open, [&](Enrolment const& one) {
        return one.course == course && one.has_place() && (!one.only || one.only == dagdeel.id);
    }));
}

CourseLine line_of(Course const& course, std::vector<Enrolment> const& open)
{
    auto line = CourseLine{.course = course, .placed = 0, .waiting = 0};
    for (auto const& one : open) {
        if (one.course == course.id && !one.only) {
            line.placed += one.has_place() ? 1 : 0;
            line.waiting += one.waits() ? 1 : 0;
        }
    }
    return line;
}

void add_course(CoursesPage& page, Course const& course, std::vector<Enrolment> const& open, base::Date today)
{
    for (auto const& dagdeel : course.dagdelen) {
        if (waits_for_attendance(dagdeel, today)) {
            page.to_record.push_back(
                {.course = course.id,
                 .dagdeel = dagdeel,
                 .title = course.title,
                 .expected = count_expected(dagdeel, course.id, open),
                 .came = 0}
            );
        }
    }
    auto& list = last_day_of(course) < today         ? page.past
                 : course.kind == CourseKind::course ? page.courses
                                                     : page.themes;
    list.push_back(line_of(course, open));
}

std::string names_of(std::vector<programme::Choice> const& topics, text::Texts const& texts)
{
    auto names = std::string{};
    for (auto const& topic : topics) {
        names += (names.empty() ? "" : ", ") + texts.translate(topic.name);
    }
    return names;
}

bool has_place_in(
    std::vector<CourseLine> const& courses,
    std::vector<Enrolment> const& open,
    volunteers::VolunteerId volunteer
)
{
    return std::ranges::any_of(open, [&](Enrolment const& one) {
        auto const runs = [&](CourseLine const& line) { return line.course.id == one.course; };
        return one.volunteer == volunteer && one.has_place() && std::ranges::any_of(courses, runs);
    });
}

// Those who began and miss something.
void add_unfinished(CoursesPage& page, accounts::SignedInRequest& request, std::vector<Enrolment> const& open)
{
    auto const done = list_topics_done(request.database, request.location());
    for (auto const& known : active_by_name(volunteers_by_id(request.database, request.location()))) {
        auto const hers = done.find(known.id);
        if (hers == done.end() || known.is_certified) {
            continue;
        }
        auto const missing = missing_topics(request.programme, hers->second);
        if (!missing.empty()) {
            page.unfinished.push_back(
                {.volunteer = known.id,
                 .name = people::full_name(known.person),
                 .missing = names_of(missing, request.texts),
                 .has_place = has_place_in(page.courses, open, known.id)}
            );
        }
    }
}

} // namespace

web::Response show_courses(accounts::SignedInRequest& request)
{
    auto const open = list_open_enrolments_at(request.database, request.location());
    auto page = CoursesPage{};
    for (auto const& course : list_courses(request.database, request.location())) {
        add_course(page, course, open, request.today);
    }
    std::ranges::reverse(page.past);
    std::ranges::stable_sort(page.to_record, {}, [](DagdeelLine const& line) {
        return line.dagdeel.plan.on;
    });
    add_unfinished(page, request, open);
    return web::html(render_courses(request, page));
}

} // namespace training
