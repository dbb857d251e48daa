// A short word of the coordinator to the volunteer about one visit: thanks, or an answer.
#pragma once

#include "support/model/visit.hpp"

#include <string>

namespace support {

inline constexpr auto most_characters_of_words = std::size_t{300};

struct VisitWords {
    base::Date visited_on;
    std::string words;
    std::string form_key = {}; // a form that is sent twice is said once
};

} // namespace support
