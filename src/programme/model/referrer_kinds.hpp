// What kinds of professionals point a family to Home-Start (soort verwijzer), and the letters by which the
// programme recognises them. People write it in their own words, which may hold a name or an address: these
// never leave the location, only the kind does.
#pragma once

#include "programme/model/choice.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace programme {

// In small letters.
struct ReferrerSign {
    std::string kind;
    std::vector<std::string> parts; // found anywhere, also inside a word
    std::vector<std::string> words; // found as a word of its own only, as abbreviations are
};

struct ReferrerKinds {
    std::vector<Choice> kinds;
    std::string all_else;            // the kind of who is of no other
    std::vector<ReferrerSign> signs; // the first that is found counts

    // A country without a list does not count them.
    [[nodiscard]] bool empty() const { return kinds.empty(); }
};

// The code of the kind that these words say, whatever their case; nothing when nothing is written.
std::string_view referrer_kind(ReferrerKinds const& referrers, std::string_view words);

} // namespace programme
