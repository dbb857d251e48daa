// The coordinator's pages about her volunteers: one volunteer's track, and who needs attention.
#pragma once

#include "accounts/pages/page_request.hpp"

namespace coaching {

// GET /volunteers/{volunteer}/track
web::Response show_track(accounts::SignedInRequest& request);

// POST /volunteers/{volunteer}/talks, /thanks and /birthday
web::Response create_talk(accounts::SignedInRequest& request);
web::Response create_thanks(accounts::SignedInRequest& request);
web::Response update_birthday(accounts::SignedInRequest& request);

// GET /matches/{match}/coaching-talks: where the day list leads; a talk is about the volunteer of the match.
// Of a volunteer of another location only its day is recorded, with POST.
web::Response show_talk_of_match(accounts::SignedInRequest& request);
web::Response create_talk_of_match(accounts::SignedInRequest& request);

// GET /attention
web::Response show_attention(accounts::SignedInRequest& request);

} // namespace coaching
