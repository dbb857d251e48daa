// What to do about something that is due: the words of the step and of its one button, and where the button
// leads.
#pragma once

#include "intake/model/family_case.hpp"
#include "matching/model/stalled_klik.hpp"
#include "platform/text/texts.hpp"
#include "programme/model/clock.hpp"

#include <optional>
#include <string>

namespace agenda {

struct StepLink {
    std::string words;   // "Eerste check"
    std::string action;  // "Leg vast", "Plan", "Kies"
    std::string address; // of the form that does it
};

StepLink step_link(
    programme::ProgrammeVersion const& programme,
    intake::FamilyCaseId family_case,
    programme::DueItem const& item,
    text::Texts const& texts
);

// Whom a step is about, and whether the klik lies still in it.
struct StepPeople {
    std::optional<matching::StalledKlik> stalled;
    std::string parent;
    std::string volunteer; // may be empty
};

// "Eerste check · Anna", or "De klik ligt stil: Anna antwoordt niet sinds 9 dagen".
std::string title_of(StepLink const& link, StepPeople const& people, text::Texts const& texts);

// "5 dagen te laat", "vandaag", "do 26 nov"
std::string when(programme::DueItem const& item, base::Date today, text::Texts const& texts);

} // namespace agenda
