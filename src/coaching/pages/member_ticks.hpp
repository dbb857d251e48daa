// Volunteers to tick on a form.
#pragma once

#include "accounts/pages/page_request.hpp"
#include "coaching/pages/coaching_view.hpp"

#include <string_view>

namespace coaching {

// Those of the location who have not left, and these; by name.
std::vector<MemberTick> member_ticks(accounts::SignedInRequest& request, std::set<VolunteerId> const& also);

// Those that were ticked.
std::set<VolunteerId>
ticked(web::Form const& form, std::string_view field, std::vector<MemberTick> const& ticks);

} // namespace coaching
