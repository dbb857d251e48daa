#include "support/pages/visit_form.hpp"

namespace support {

std::optional<Visit>
read_visit(web::Form& form, VisitFields const& fields, std::optional<base::Date> on, text::Texts const& texts)
{
    auto visit = Visit{.visited_on = on.value_or(base::Date{}), .minutes = std::nullopt, .reason = {}};
    auto const answer = form.required("happened", texts.translate("Kies of het bezoek er was."));
    if (answer == "no") {
        visit.reason = form.required(fields.reason, texts.translate("Kies een reden."));
    } else if (answer == "yes") {
        visit.minutes = form.number(
            fields.minutes,
            1,
            most_minutes,
            texts.translate("Vul in hoeveel minuten het duurde, van 1 tot 600.")
        );
    } else if (!answer.empty()) {
        form.add_error("happened", texts.translate("Kies of het bezoek er was."));
    }
    return form.has_errors() || !on ? std::nullopt : std::optional{visit};
}

} // namespace support
