#include "app/training_routes.hpp"

#include "training/pages/course_pages.hpp"
#include "training/pages/my_training_pages.hpp"

namespace app {

void add_training_routes(std::vector<Route>& all)
{
    using web::Method;
    auto const training_routes = std::vector<Route>{
        {Method::get, "/courses", staff, training::show_courses},
        {Method::post, "/courses", staff, training::create_course},
        {Method::get, "/courses/new", staff, training::show_new_course},
        {Method::get, "/courses/{course}", staff, training::show_course},
        {Method::get, "/courses/{course}/plan", staff, training::show_course_plan},
        {Method::post, "/courses/{course}/plan", staff, training::update_course_plan},
        {Method::post, "/courses/{course}/enrolments", staff, training::create_enrolment},
        {Method::post,
         "/courses/{course}/enrolments/{enrolment}/withdrawal",
         staff,
         training::create_enrolment_withdrawal},
        {Method::post, "/courses/{course}/enrolments/{enrolment}/told", staff, training::create_moved_up_told
        },
        {Method::get,
         "/courses/{course}/dagdelen/{dagdeel}/attendance",
         staff,
         training::show_course_attendance},
        {Method::post,
         "/courses/{course}/dagdelen/{dagdeel}/attendance",
         staff,
         training::create_course_attendance},
        {Method::get, "/volunteers/{volunteer}/training", staff, training::show_volunteer_training},
        {Method::post, "/volunteers/{volunteer}/enrolments", staff, training::create_volunteer_enrolment},
        {Method::get, "/volunteers/{volunteer}/certificate.pdf", staff, training::show_certificate},
        {Method::get, "/my-training", volunteer, training::show_my_training},
        {Method::get, "/my-training/certificate.pdf", volunteer, training::show_my_certificate},
    };
    all.insert(all.end(), training_routes.begin(), training_routes.end());
}

} // namespace app
