// The parent's questions on the page of her family: with their scores, and how they changed.
#pragma once

#include "accounts/pages/page_request.hpp"
#include "agenda/pages/case_facts.hpp"
#include "agenda/pages/case_view.hpp"

#include <vector>

namespace agenda {

// Those of now, and then those that were dropped.
std::vector<NeedView> needs_of(CaseFacts const& facts, accounts::SignedInRequest const& request);

// How they changed after the acquaintance, oldest first.
std::vector<MomentView> need_moments(CaseFacts const& facts, accounts::SignedInRequest& request);

// When the parent scored them by herself, newest first.
std::vector<MomentView> scoring_moments(CaseFacts const& facts, accounts::SignedInRequest& request);

} // namespace agenda
