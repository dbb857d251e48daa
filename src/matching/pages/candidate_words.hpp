// What speaks for a candidate, in words to phone her with.
#pragma once

#include "matching/pages/viewpoint.hpp"

#include <string>

namespace matching {

// "Spreekt Turks (goed), kan dinsdagmiddag, 4 km. Ervaring: slapen, veel huilen."
std::string sentence_about(Candidate const& candidate, Viewpoint const& from);

// What the points of one factor stand for: "4 km van 10", "Slapen, Veel huilen". Empty when there is nothing.
std::string words_for_factor(Factor factor, Candidate const& candidate, Viewpoint const& from);

} // namespace matching
