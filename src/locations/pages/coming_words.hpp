// What the finder says of another day than today.
#pragma once

#include "locations/pages/finder_view.hpp"

#include <string>

namespace locations {

// "Vanaf 1 januari 2027 is er Home-Start in Aalten."
std::string change_in_words(FinderPage const& page, text::Texts const& texts);

// The address of the same question for another day; for today without one.
std::string address_on(FinderPage const& page, std::optional<base::Date> day);

// Of the same question about one of its municipalities, or about another name, for the same day.
std::string address_of(MunicipalityChoice const& choice, FinderPage const& page);
std::string address_of(std::string const& name, FinderPage const& page);

// "Je kunt vanaf 5 februari 2027 steun krijgen. Dan ben je 28 weken zwanger."
std::string pregnancy_in_words(
    PregnancyAnswer const& pregnancy, programme::ProgrammeVersion const& programme, text::Texts const& texts
);

} // namespace locations
