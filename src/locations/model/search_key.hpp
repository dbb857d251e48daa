// How names of places are compared: "'s-Hertogenbosch", "s hertogenbosch" and "S’HERTOGENBOSCH" are the same
// name, and so are "Súdwest-Fryslân" and "sudwest fryslan", "St.-Annaparochie" and "Sint Annaparochie".
#pragma once

#include <string>
#include <string_view>

namespace locations {

// Small letters a-z and digits only, nothing between them. Empty for a text without any. Any bytes may come
// in.
std::string search_key(std::string_view name);

// The same letters with a hyphen between words, to stand in the name of a file: "sudwest-fryslan".
std::string name_for_file(std::string_view name);

// A name without what only tells it from its namesakes: "Hengelo (Gld)" and "Hengelo (O.)" are Hengelo,
// "Elst Ut" is Elst, "Spaarndam gem. Haarlem" is Spaarndam.
std::string without_namesake_mark(std::string_view name);

} // namespace locations
