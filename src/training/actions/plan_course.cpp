#include "training/actions/plan_course.hpp"

#include "people/store/person_store.hpp"
#include "training/actions/enrol_volunteer.hpp"
#include "training/store/course_store.hpp"
#include "training/store/enrolment_store.hpp"

#include <algorithm>

namespace training {

namespace {

CoursePlan in_order_of_day(CoursePlan plan)
{
    std::ranges::stable_sort(plan.dagdelen, {}, &PlannedDagdeel::on);
    return plan;
}

people::PersonId
save_trainer(database::Connection& database, accounts::Occasion const& occasion, std::string const& name)
{
    auto const space = name.find(' ');
    return people::insert_person(
        database,
        {.location = occasion.location,
         .first_name = name.substr(0, space),
         .last_name = space == std::string::npos ? std::string{} : name.substr(space + 1),
         .email = std::nullopt,
         .phone = std::nullopt,
         .language = text::Language::nl},
        occasion.now
    );
}

// The plan with a trainer of this location: the one before when she has this name, or somebody new.
CoursePlan with_trainer(
    database::Connection& database,
    accounts::Occasion const& occasion,
    CoursePlan plan,
    std::string const& other_trainer,
    std::optional<people::PersonId> before
)
{
    auto const loaded = [&](people::PersonId id) {
        return people::load_person(database, id, occasion.location);
    };
    if (!other_trainer.empty()) {
        auto const stays = before && people::full_name(loaded(*before)) == other_trainer;
        plan.trainer = stays ? *before : save_trainer(database, occasion, other_trainer);
    } else if (plan.trainer) {
        loaded(*plan.trainer);
    }
    return plan;
}

CourseId
save_new_course(database::Connection& database, accounts::Occasion const& occasion, PlanCourse const& wish)
{
    auto transaction = database::Transaction{database};
    if (auto const there = find_course_by_submission(database, wish.submission_key, occasion.location)) {
        return *there;
    }
    auto const plan = with_trainer(database, occasion, wish.plan, wish.other_trainer, std::nullopt);
    auto const id = insert_course(database, occasion, in_order_of_day(plan), wish.submission_key);
    transaction.commit();
    return id;
}

bool moves_a_held_day(Course const& course, CoursePlan const& plan)
{
    return std::ranges::any_of(course.dagdelen, [&](CourseDagdeel const& dagdeel) {
        auto const planned = std::ranges::find(plan.dagdelen, dagdeel.plan.topic, &PlannedDagdeel::topic);
        return dagdeel.was_recorded() && planned->on != dagdeel.plan.on;
    });
}

bool has_same_topics(CoursePlan const& one, CoursePlan const& other)
{
    return std::ranges::is_permutation(
        one.dagdelen, other.dagdelen, {}, &PlannedDagdeel::topic, &PlannedDagdeel::topic
    );
}

std::optional<CourseRefusal>
why_not(Course const& course, CoursePlan const& plan, std::vector<Enrolment> const& enrolments)
{
    if (!has_same_topics(course.plan(), plan)) {
        return CourseRefusal::other_topics;
    }
    if (has_two_on_one_day(plan)) {
        return CourseRefusal::day_twice;
    }
    if (moves_a_held_day(course, plan)) {
        return CourseRefusal::was_held;
    }
    return plan.most_volunteers < places_taken(course, enrolments)
               ? std::optional{CourseRefusal::too_few_places}
               : std::nullopt;
}

} // namespace

std::expected<CourseId, CourseRefusal>
plan_course(database::Connection& database, accounts::Occasion const& occasion, PlanCourse const& wish)
{
    if (has_two_on_one_day(wish.plan)) {
        return std::unexpected{CourseRefusal::day_twice};
    }
    try {
        return save_new_course(database, occasion, wish);
    } catch (database::Error const& error) {
        // Two clicks at one moment: the other one was first.
        auto const first = error.problem() == database::Problem::unique
                               ? find_course_by_submission(database, wish.submission_key, occasion.location)
                               : std::nullopt;
        if (!first) {
            throw;
        }
        return *first;
    }
}

std::expected<void, CourseRefusal>
change_course(database::Connection& database, accounts::Occasion const& occasion, ChangeCourse const& wish)
{
    auto transaction = database::Transaction{database};
    auto const before = lock_course(database, wish.course, occasion.location);
    auto const plan =
        in_order_of_day(with_trainer(database, occasion, wish.plan, wish.other_trainer, before.trainer));
    if (before.plan() == plan) {
        return {};
    }
    if (before.version != wish.version) {
        return std::unexpected{CourseRefusal::changed_meanwhile};
    }
    if (auto const refusal = why_not(before, plan, list_enrolments(database, before.id))) {
        return std::unexpected{*refusal};
    }
    update_course(database, occasion, before, plan);
    let_move_up(database, occasion, load_course(database, before.id, occasion.location));
    transaction.commit();
    return {};
}

} // namespace training
