// The courses and theme meetings of a location, for its coordinators, and the course of one volunteer.
#pragma once

#include "accounts/pages/page_request.hpp"

namespace training {

// GET /courses
web::Response show_courses(accounts::SignedInRequest& request);

// GET /courses/new (?kind=theme), POST /courses
web::Response show_new_course(accounts::SignedInRequest& request);
web::Response create_course(accounts::SignedInRequest& request);

// GET /courses/{course}
web::Response show_course(accounts::SignedInRequest& request);

// GET and POST /courses/{course}/plan
web::Response show_course_plan(accounts::SignedInRequest& request);
web::Response update_course_plan(accounts::SignedInRequest& request);

// POST /courses/{course}/enrolments
web::Response create_enrolment(accounts::SignedInRequest& request);

// POST /courses/{course}/enrolments/{enrolment}/withdrawal and /told
web::Response create_enrolment_withdrawal(accounts::SignedInRequest& request);
web::Response create_moved_up_told(accounts::SignedInRequest& request);

// GET and POST /courses/{course}/dagdelen/{dagdeel}/attendance
web::Response show_course_attendance(accounts::SignedInRequest& request);
web::Response create_course_attendance(accounts::SignedInRequest& request);

// GET /volunteers/{volunteer}/training, POST /volunteers/{volunteer}/enrolments
web::Response show_volunteer_training(accounts::SignedInRequest& request);
web::Response create_volunteer_enrolment(accounts::SignedInRequest& request);

// GET /volunteers/{volunteer}/certificate.pdf. Throws base::NotFound for who has none, and pdf::NotPrinted.
web::Response show_certificate(accounts::SignedInRequest& request);

} // namespace training
