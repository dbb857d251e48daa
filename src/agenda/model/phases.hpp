// The seven phases of a family's journey, as the stepper on its page shows them.
#pragma once

#include "programme/model/journey.hpp"

#include <array>
#include <optional>

namespace agenda {

enum class Phase { application, acquaintance, matching, klik, support, closing, follow_up };

enum class PhaseState { done, now, to_come };

struct PhaseOfCase {
    Phase phase;
    PhaseState state;
    std::optional<base::Date> reached_on; // the day on which it was done, or on which it began
};

// All seven, in order. Of a case that left before support, the phases it never reached stay to come.
std::array<PhaseOfCase, 7> phases_of(programme::CaseHistory const& history);

} // namespace agenda
