// What a family hopes for in a volunteer, and what there is at home: codes of the programme, no free text.
#pragma once

#include <string>
#include <vector>

namespace matching {

struct MatchWishes {
    std::vector<std::string> experiences;
    std::vector<std::string> interests;
    std::vector<std::string> at_home; // codes of limits

    friend bool operator==(MatchWishes const&, MatchWishes const&) = default;
};

} // namespace matching
