#include "programme/model/next_evaluation.hpp"

#include "programme/model/step_codes.hpp"

namespace programme {

std::optional<EvaluationDays> days_for_next_evaluation(ProgrammeVersion const& version, base::Date held_on)
{
    auto const* const evaluation = find_step(version, step_codes::interim_evaluation);
    if (evaluation == nullptr || !evaluation->repeats) {
        return std::nullopt;
    }
    auto const& [least, most] = *evaluation->repeats;
    return EvaluationDays{
        .first = after(held_on, least),
        .last = most ? std::optional{after(held_on, *most)} : std::nullopt,
    };
}

} // namespace programme
