#include "agenda/pages/volunteer_rows.hpp"

#include "training/pages/course_words.hpp"
#include "training/pages/volunteers_by_id.hpp"
#include "training/store/course_store.hpp"
#include "training/store/enrolment_store.hpp"

#include <algorithm>

namespace agenda {

namespace {

// "vandaag", or since which day.
std::string since(base::Date day, base::Date today, text::Texts const& texts)
{
    return day == today ? texts.translate("vandaag")
                        : text::fill(texts.translate("sinds {day}"), {{"day", texts.short_date(day)}});
}

TodayRow moved_up_row(
    training::Enrolment const& enrolment,
    training::Course const& course,
    training::KnownVolunteer const& volunteer,
    accounts::SignedInRequest const& request
)
{
    auto const& texts = request.texts;
    return {
        .family = people::full_name(volunteer.person),
        .case_address = training::training_address(volunteer.id),
        .what = text::fill(texts.translate("Heeft nu een plek: {course}"), {{"course", course.title}}),
        .when = since(*enrolment.placed_on, request.today, texts),
        .action = texts.translate("Bel"),
        .address = training::address_of(course.id),
        .tone = RowTone::plain,
    };
}

void add_moved_up(
    TodayGroup& group, std::vector<training::Course> const& courses, accounts::SignedInRequest& request
)
{
    auto moved_up = training::list_open_enrolments_at(request.database, request.location());
    std::erase_if(moved_up, [](training::Enrolment const& one) { return !one.must_be_told(); });
    if (moved_up.empty()) {
        return;
    }
    auto const known = training::volunteers_by_id(request.database, request.location());
    for (auto const& enrolment : moved_up) {
        auto const course = std::ranges::find(courses, enrolment.course, &training::Course::id);
        auto const volunteer = known.find(enrolment.volunteer);
        if (course != courses.end() && volunteer != known.end()) {
            group.rows.push_back(moved_up_row(enrolment, *course, volunteer->second, request));
        }
    }
}

void add_attendance_to_record(
    TodayGroup& group, std::vector<training::Course> const& courses, accounts::SignedInRequest const& request
)
{
    for (auto const& course : courses) {
        for (auto const& dagdeel : course.dagdelen) {
            if (training::waits_for_attendance(dagdeel, request.today)) {
                group.rows.push_back({
                    .family = course.title,
                    .case_address = training::address_of(course.id),
                    .what = request.texts.translate("Wie waren er?"),
                    .when = since(dagdeel.plan.on, request.today, request.texts),
                    .action = request.texts.translate("Leg vast"),
                    .address = training::attendance_address(course.id, dagdeel.id),
                    .tone = RowTone::plain,
                });
            }
        }
    }
}

} // namespace

void add_volunteer_rows(std::vector<TodayGroup>& groups, accounts::SignedInRequest& request)
{
    auto const courses = training::list_courses(request.database, request.location());
    auto group =
        TodayGroup{.title = request.texts.translate("Vrijwilligers"), .rows = {}, .tone = RowTone::plain};
    add_moved_up(group, courses, request);
    add_attendance_to_record(group, courses, request);
    if (!group.rows.empty()) {
        groups.push_back(std::move(group));
    }
}

} // namespace agenda
