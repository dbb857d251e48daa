// The first contact with a new family (eerste contact): when it is due, by the clock of the programme.
#pragma once

#include "programme/model/clock.hpp"

#include <optional>

namespace intake {

// Nothing once the contact is made, or something that follows it.
std::optional<programme::DueItem> first_contact_due(
    programme::ProgrammeVersion const& version, programme::CaseHistory const& history, base::Date today
);

// A permission to call starts the same clock as an application.
std::optional<programme::DueItem> first_contact_due_since(
    programme::ProgrammeVersion const& version, base::Date permitted_on, base::Date today
);

} // namespace intake
