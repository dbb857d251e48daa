// The words for what a volunteer tells of herself, and for what changed of it.
#pragma once

#include "platform/text/texts.hpp"
#include "programme/model/version.hpp"
#include "volunteers/model/profile_changes.hpp"

#include <string>

namespace volunteers {

// "Turks (een beetje)"
std::string word_for_language(
    std::string const& language,
    VolunteerProfile const& profile,
    programme::ProgrammeVersion const& programme,
    text::Texts const& texts
);

// All she speaks, with commas between.
std::string languages_in_words(
    VolunteerProfile const& profile, programme::ProgrammeVersion const& programme, text::Texts const& texts
);

// "20 december t/m 3 januari", or the one day.
std::string words_for(Absence const& absence, text::Texts const& texts);

// What to know before she is asked: her limits, when she is away, and her wishes. Empty when there is
// nothing.
std::string things_to_know(
    VolunteerProfile const& profile,
    base::Date today,
    programme::ProgrammeVersion const& programme,
    text::Texts const& texts
);

std::string word_for(ProfileField field, text::Texts const& texts);

// A value of a change as people read it; empty for nothing.
std::string value_in_words(
    ProfileField field,
    std::string const& value,
    programme::ProgrammeVersion const& programme,
    text::Texts const& texts
);

} // namespace volunteers
