#include "training/actions/enrol_volunteer.hpp"

#include "platform/base/not_found.hpp"
#include "training/store/course_store.hpp"
#include "training/store/enrolment_store.hpp"
#include "volunteers/store/volunteer_event_store.hpp"
#include "volunteers/store/volunteer_store.hpp"

#include <algorithm>

namespace training {

namespace {

base::Date last_day_for(Course const& course, std::optional<CourseDagdeelId> only)
{
    if (!only) {
        return last_day_of(course);
    }
    auto const* const dagdeel = find_dagdeel(course, *only);
    return dagdeel != nullptr ? dagdeel->plan.on : throw base::NotFound{"dagdeel of this course"};
}

void demand_enrolment(std::vector<Enrolment> const& enrolments, EnrolmentId id)
{
    if (std::ranges::find(enrolments, id, &Enrolment::id) == enrolments.end()) {
        throw base::NotFound{"enrolment " + std::to_string(id.value())};
    }
}

std::expected<EnrolmentId, CourseRefusal> save_enrolment(
    database::Connection& database,
    accounts::Occasion const& occasion,
    Course const& course,
    EnrolVolunteer const& wish,
    std::vector<Enrolment> const& enrolments
)
{
    auto const left =
        wish.only ? places_left_at(course, *wish.only, enrolments) : places_left(course, enrolments);
    if (wish.only && left == 0) {
        return std::unexpected{CourseRefusal::is_full};
    }
    return insert_enrolment(
        database,
        occasion,
        {.course = course.id, .volunteer = wish.volunteer, .only = wish.only, .has_place = left > 0}
    );
}

} // namespace

std::expected<EnrolmentId, CourseRefusal> enrol_volunteer(
    database::Connection& database, accounts::Occasion const& occasion, EnrolVolunteer const& wish
)
{
    auto transaction = database::Transaction{database};
    auto const course = lock_course(database, wish.course, occasion.location);
    auto const volunteer = volunteers::load_volunteer(database, wish.volunteer, occasion.location);
    auto const last_day = last_day_for(course, wish.only);
    auto const enrolments = list_enrolments(database, course.id);
    if (auto const* const there = find_open_enrolment(enrolments, volunteer.id, wish.only)) {
        return there->id;
    }
    if (last_day < occasion.today) {
        return std::unexpected{CourseRefusal::is_over};
    }
    if (volunteers::has_left(volunteers::load_volunteer_history(database, volunteer.id))) {
        return std::unexpected{CourseRefusal::has_left};
    }
    auto const saved = save_enrolment(database, occasion, course, wish, enrolments);
    if (saved) {
        transaction.commit();
    }
    return saved;
}

void withdraw_enrolment(
    database::Connection& database,
    accounts::Occasion const& occasion,
    CourseId course_id,
    EnrolmentId enrolment
)
{
    auto transaction = database::Transaction{database};
    auto const course = lock_course(database, course_id, occasion.location);
    demand_enrolment(list_enrolments(database, course.id), enrolment);
    leave(database, enrolment, occasion.today);
    let_move_up(database, occasion, course);
    transaction.commit();
}

void tell_moved_up(
    database::Connection& database,
    accounts::Occasion const& occasion,
    CourseId course_id,
    EnrolmentId enrolment
)
{
    auto transaction = database::Transaction{database};
    auto const course = lock_course(database, course_id, occasion.location);
    demand_enrolment(list_enrolments(database, course.id), enrolment);
    set_told(database, enrolment, occasion.today);
    transaction.commit();
}

void let_move_up(database::Connection& database, accounts::Occasion const& occasion, Course const& course)
{
    auto const enrolments = list_enrolments(database, course.id);
    for (auto const enrolment : who_moves_up(course, enrolments, occasion.today)) {
        move_up(database, enrolment, occasion.today);
    }
}

} // namespace training
