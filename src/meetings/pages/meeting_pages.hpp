// The meetings of a location, for its coordinators: planning them, changing a date, and recording who came.
#pragma once

#include "accounts/pages/page_request.hpp"

namespace meetings {

// GET /our-meetings
web::Response show_our_meetings(accounts::SignedInRequest& request);

// GET /our-meetings/new, POST /our-meetings
web::Response show_new_meeting(accounts::SignedInRequest& request);
web::Response create_meeting(accounts::SignedInRequest& request);

// GET /our-meetings/{meeting}
web::Response show_meeting(accounts::SignedInRequest& request);

// GET and POST /our-meetings/{meeting}/plan
web::Response show_plan(accounts::SignedInRequest& request);
web::Response update_plan(accounts::SignedInRequest& request);

// GET /our-meetings/{meeting}/dates/{day}
web::Response show_date(accounts::SignedInRequest& request);

// POST /our-meetings/{meeting}/dates/{day}/cancellation, /move and /restoration
web::Response create_cancellation(accounts::SignedInRequest& request);
web::Response create_move(accounts::SignedInRequest& request);
web::Response create_restoration(accounts::SignedInRequest& request);

// POST /our-meetings/{meeting}/dates/{day}/withdrawals: of a parent who phoned
web::Response create_withdrawal_by_phone(accounts::SignedInRequest& request);

// GET and POST /our-meetings/{meeting}/dates/{day}/attendance
web::Response show_attendance(accounts::SignedInRequest& request);
web::Response create_attendance(accounts::SignedInRequest& request);

} // namespace meetings
