// When the next evaluation may be held: chosen for each family, between the soonest and the latest day that
// the programme allows.
#pragma once

#include "programme/model/version.hpp"

#include <optional>

namespace programme {

struct EvaluationDays {
    base::Date first;
    std::optional<base::Date> last;

    [[nodiscard]] bool contain(base::Date day) const { return first <= day && (!last || day <= *last); }
};

// After a first check or an evaluation of this day. Nothing in a programme that does not repeat evaluations.
std::optional<EvaluationDays> days_for_next_evaluation(ProgrammeVersion const& version, base::Date held_on);

} // namespace programme
