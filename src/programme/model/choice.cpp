#include "programme/model/choice.hpp"

#include <algorithm>

namespace programme {

Choice const* find_choice(std::vector<Choice> const& choices, std::string_view code)
{
    auto const found = std::ranges::find(choices, code, &Choice::code);
    return found == choices.end() ? nullptr : &*found;
}

} // namespace programme
