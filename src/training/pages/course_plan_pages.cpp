#include "accounts/store/account_store.hpp"
#include "people/store/person_store.hpp"
#include "platform/crypto/crypto.hpp"
#include "training/actions/plan_course.hpp"
#include "training/pages/course_pages.hpp"
#include "training/pages/course_plan.html.hpp"
#include "training/pages/course_plan_form.hpp"
#include "training/pages/course_words.hpp"
#include "training/store/course_store.hpp"

#include <limits>
#include <set>

namespace training {

namespace {

constexpr auto usual_volunteers = "12";

// The coordinators and managers, and who trains already.
std::vector<web::Choice>
trainer_choices(accounts::SignedInRequest& request, std::optional<people::PersonId> trainer)
{
    auto ids = std::set<people::PersonId>{};
    for (auto const& account : accounts::list_staff(request.database, request.location())) {
        ids.insert(account.actor.person);
    }
    if (trainer) {
        ids.insert(*trainer);
    }
    auto choices = std::vector<web::Choice>{};
    for (auto const id : ids) {
        auto const person = people::load_person(request.database, id, request.location());
        choices.push_back({.value = std::to_string(id.value()), .label = people::full_name(person)});
    }
    return choices;
}

std::vector<programme::Choice> topics_of(CourseKind kind, programme::ProgrammeVersion const& programme)
{
    return kind == CourseKind::theme ? std::vector{programme::Choice{.code = {}, .name = {}}}
                                     : programme.training_topics;
}

CoursePlanPage new_course_page(accounts::SignedInRequest& request, std::string_view asked_kind)
{
    auto const kind = base::from_code<CourseKind>(asked_kind).value_or(CourseKind::course);
    auto page = CoursePlanPage{
        .kind = kind,
        .topics = topics_of(kind, request.programme),
        .trainers = trainer_choices(request, std::nullopt),
        .form = web::Form{request.http.form, request.texts},
    };
    page.form.prefill("submission_key", crypto::random_token());
    page.form.prefill("most_volunteers", usual_volunteers);
    return page;
}

// With the topics that this course has, in the order of their days.
CoursePlanPage course_plan_page_of(accounts::SignedInRequest& request, Course const& course)
{
    auto page = CoursePlanPage{
        .course = course.id,
        .kind = course.kind,
        .topics = {},
        .trainers = trainer_choices(request, course.trainer),
        .form = web::Form{request.http.form, request.texts},
    };
    for (auto const& dagdeel : course.dagdelen) {
        auto const* const known =
            programme::find_choice(request.programme.training_topics, dagdeel.plan.topic);
        page.topics.push_back(
            known != nullptr ? *known
                             : programme::Choice{.code = dagdeel.plan.topic, .name = dagdeel.plan.topic}
        );
    }
    prefill_course_plan(page.form, course.plan());
    page.form.prefill("version", std::to_string(course.version));
    return page;
}

// The version a form was opened with. One that is missing or no number is never the present one.
int version_of_course_form(web::Form const& form)
{
    auto unseen = web::Form{web::Fields{{{"version", form.value("version")}}}};
    return unseen.number("version", 1, std::numeric_limits<int>::max(), {}).value_or(0);
}

web::Response
refuse_course_plan(accounts::SignedInRequest const& request, CoursePlanPage& page, CourseRefusal refusal)
{
    auto const is_number = refusal == CourseRefusal::too_few_places;
    page.form.add_error(is_number ? "most_volunteers" : "", word_for(refusal, request.texts));
    return web::unprocessable(render_course_plan(request, page));
}

} // namespace

web::Response show_new_course(accounts::SignedInRequest& request)
{
    return web::html(render_course_plan(request, new_course_page(request, request.http.query.first("kind"))));
}

web::Response create_course(accounts::SignedInRequest& request)
{
    auto page = new_course_page(request, request.http.form.first("kind"));
    auto input = read_course_plan(page, request.texts);
    if (!input) {
        return web::unprocessable(render_course_plan(request, page));
    }
    auto const key = page.form.value("submission_key");
    auto const id = plan_course(
        request.database,
        request.occasion(),
        {.plan = std::move(input->plan),
         .other_trainer = std::move(input->other_trainer),
         .submission_key = key.empty() ? crypto::random_token() : key}
    );
    return id ? web::see_other(address_of(*id)) : refuse_course_plan(request, page, id.error());
}

web::Response show_course_plan(accounts::SignedInRequest& request)
{
    auto const id = web::id_in_path<CourseId>(request.http, "course");
    auto const course = load_course(request.database, id, request.location());
    return web::html(render_course_plan(request, course_plan_page_of(request, course)));
}

web::Response update_course_plan(accounts::SignedInRequest& request)
{
    auto const id = web::id_in_path<CourseId>(request.http, "course");
    auto page = course_plan_page_of(request, load_course(request.database, id, request.location()));
    auto input = read_course_plan(page, request.texts);
    if (!input) {
        return web::unprocessable(render_course_plan(request, page));
    }
    auto const done = change_course(
        request.database,
        request.occasion(),
        {.course = id,
         .plan = std::move(input->plan),
         .other_trainer = std::move(input->other_trainer),
         .version = version_of_course_form(page.form)}
    );
    return done ? web::see_other(address_of(id)) : refuse_course_plan(request, page, done.error());
}

} // namespace training
