// Asks the clock about every open case of a location.
#pragma once

#include "accounts/pages/page_request.hpp"
#include "agenda/model/day_list.hpp"

#include <vector>

namespace agenda {

// All that is due or to come, in no order.
std::vector<DueInCase> gather_due_items(accounts::SignedInRequest& request);

// The history of one case with the contact of its matches, as the clock wants it.
programme::CaseHistory
load_whole_history(accounts::SignedInRequest& request, intake::FamilyCaseId family_case);

// Of the step in which both are asked about the klik; nothing for every other step.
std::optional<matching::StalledKlik> stalled_in(
    accounts::SignedInRequest const& request,
    programme::CaseHistory const& history,
    programme::DueItem const& item,
    std::vector<matching::RepeatedQuestion> const& questions
);

} // namespace agenda
