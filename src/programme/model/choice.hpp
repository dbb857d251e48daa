// A reason, category or kind that is one of a list of the programme.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace programme {

struct Choice {
    std::string code;
    std::string name;             // Dutch
    std::string explanation = {}; // Dutch; may be empty
};

// The choice with this code; null when the list has none.
Choice const* find_choice(std::vector<Choice> const& choices, std::string_view code);

} // namespace programme
