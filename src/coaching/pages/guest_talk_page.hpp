// What the page shows on which a talk with a volunteer of another location is recorded.
#pragma once

#include "matching/pages/match_form.hpp"

#include <string>

namespace coaching {

struct GuestTalkPage {
    matching::MatchForm about;
    std::string home; // the name of her location
};

} // namespace coaching
