#pragma once

#include "matching/pages/match_form.hpp"

#include <string>
#include <vector>

namespace support {

// A point of the checklist before the start.
struct StartPoint {
    std::string words;
    bool met;
};

struct StartPage {
    matching::MatchForm about;
    std::vector<StartPoint> points; // as they stand today
    bool asks_second_reason;        // another volunteer comes to this family already
};

} // namespace support
