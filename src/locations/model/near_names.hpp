// Names that look like a name nobody knows: "Alten" may be Aalten.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace locations {

// A name that is spelled otherwise differs in no more than this.
constexpr auto most_letters_apart = std::int64_t{2};

struct KnownName {
    std::string name;
    std::string search_key;
};

// How many letters must be put in, left out, changed or swapped with the next to make one text of the other,
// or `most` + 1 when it is more than that.
std::size_t spelling_distance(std::string_view one, std::string_view other, std::size_t most);

// Up to `count` names that begin with this key or are one or two letters away from it, the nearest first.
// None for a key shorter than three letters.
std::vector<std::string>
near_names(std::string_view search_key, std::vector<KnownName> const& names, std::size_t count);

} // namespace locations
