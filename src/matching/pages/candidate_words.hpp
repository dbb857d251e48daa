// One sentence that says what speaks for a candidate.
#pragma once

#include "matching/model/candidate.hpp"
#include "platform/text/texts.hpp"
#include "programme/model/version.hpp"

#include <string>

namespace matching {

// "Spreekt Turks, kan dinsdagmiddag, 4 km. Ervaring: Slapen, Veel huilen."
std::string sentence_about(
    Candidate const& candidate,
    FamilyWish const& wish,
    programme::ProgrammeVersion const& programme,
    text::Texts const& texts
);

} // namespace matching
