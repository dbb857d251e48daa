// The coordinator hands her tablet to the parent, who scores by herself at the table (tablet geven). The
// coordinator is signed out on it in the same step: whoever holds the tablet reaches nothing of hers.
#pragma once

#include "evaluation/actions/ask_parent.hpp"

#include <string>
#include <string_view>

namespace evaluation {

// Gives the token of the screens. What was open on a tablet at this moment goes on, and on this one only.
// Throws base::NotFound when the location has no such case.
std::expected<std::string, AskRefusal> hand_over_tablet(
    database::Connection& database,
    accounts::Occasion const& occasion,
    AskParent const& wish,
    std::string_view session_token
);

} // namespace evaluation
