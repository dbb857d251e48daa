#include "agenda/pages/volunteer_rows.hpp"

#include "coaching/pages/coaching_words.hpp"
#include "coaching/pages/remembered_days.hpp"
#include "people/store/person_store.hpp"
#include "training/pages/course_words.hpp"
#include "training/pages/volunteers_by_id.hpp"
#include "training/store/course_store.hpp"
#include "training/store/enrolment_store.hpp"
#include "volunteers/model/service.hpp"
#include "volunteers/pages/volunteer_views.hpp"
#include "volunteers/store/removal_store.hpp"
#include "volunteers/store/volunteer_event_store.hpp"
#include "volunteers/store/volunteer_store.hpp"

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
        .name = people::full_name(volunteer.person),
        .name_address = training::training_address(volunteer.id),
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

void add_attendance_of(
    TodayGroup& group, training::Course const& course, accounts::SignedInRequest const& request
)
{
    for (auto const& dagdeel : course.dagdelen) {
        if (training::waits_for_attendance(dagdeel, request.today)) {
            group.rows.push_back({
                .name = course.title,
                .name_address = training::address_of(course.id),
                .what = request.texts.translate("Wie waren er?"),
                .when = since(dagdeel.plan.on, request.today, request.texts),
                .action = request.texts.translate("Leg vast"),
                .address = training::attendance_address(course.id, dagdeel.id),
                .tone = RowTone::plain,
            });
        }
    }
}

// Of who left so long ago that what we know of her is to be removed.
void add_kept_too_long(TodayGroup& group, accounts::SignedInRequest& request)
{
    auto const removed = volunteers::list_removed_volunteers(request.database, request.location());
    for (auto const& [id, history] :
         volunteers::list_volunteer_histories(request.database, request.location())) {
        if (removed.contains(id)
            || !volunteers::is_kept_too_long(history, request.programme, request.today)) {
            continue;
        }
        auto const volunteer = volunteers::load_volunteer(request.database, id, request.location());
        auto const last_day = volunteers::kept_until(history, request.programme);
        auto const person = people::load_person(request.database, volunteer.person, request.location());
        group.rows.push_back({
            .name = people::full_name(person),
            .name_address = volunteers::address_of(volunteer.id),
            .what = request.texts.translate("Bewaartermijn voorbij: gegevens verwijderen"),
            .when = since(base::add_days(*last_day, 1), request.today, request.texts),
            .action = request.texts.translate("Bekijk"),
            .address = volunteers::address_of(volunteer.id),
            .tone = RowTone::plain,
        });
    }
}

// Birthdays and anniversaries, on their day. The end of a pause is a step of the clock.
void add_days_to_remember(TodayGroup& group, accounts::SignedInRequest& request)
{
    auto const& texts = request.texts;
    for (auto const& day : coaching::remembered_days(request, 0)) {
        if (day.kind != coaching::RememberedKind::pause_ends) {
            group.rows.push_back({
                .name = day.name,
                .name_address = coaching::track_address(day.volunteer),
                .due = day.on,
                .what = coaching::words_for(day, texts),
                .when = texts.translate("vandaag"),
                .action = texts.translate("Bekijk"),
                .address = coaching::track_address(day.volunteer),
                .tone = RowTone::plain,
            });
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
    for (auto const& course : courses) {
        add_attendance_of(group, course, request);
    }
    add_kept_too_long(group, request);
    add_days_to_remember(group, request);
    if (!group.rows.empty()) {
        groups.push_back(std::move(group));
    }
}

} // namespace agenda
