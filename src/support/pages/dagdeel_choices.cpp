#include "support/pages/dagdeel_choices.hpp"

#include "intake/pages/dagdeel_form.hpp"
#include "intake/pages/journey_words.hpp"

namespace support {

std::vector<web::Choice> weekday_choices(text::Texts const& texts)
{
    auto choices = std::vector<web::Choice>{};
    for (auto const weekday : intake::days_of_week) {
        choices.push_back(
            {.value = std::to_string(weekday), .label = intake::word_for_weekday(weekday, texts)}
        );
    }
    return choices;
}

std::vector<web::Choice> day_part_choices(text::Texts const& texts)
{
    auto choices = std::vector<web::Choice>{};
    for (auto const part : intake::parts_of_day) {
        choices.push_back({.value = std::string{base::to_code(part)}, .label = intake::word_for(part, texts)}
        );
    }
    return choices;
}

std::optional<programme::Dagdeel> read_dagdeel(web::Form& form, text::Texts const& texts)
{
    auto const weekday = form.number("weekday", 1, 7, texts.translate("Kies een dag."));
    auto const part = form.parsed(
        "part",
        [](std::string_view code) { return base::from_code<programme::DayPart>(code); },
        texts.translate("Kies een dagdeel.")
    );
    return weekday && part ? std::optional{programme::Dagdeel{.weekday = *weekday, .part = *part}}
                           : std::nullopt;
}

std::vector<web::Choice> frequency_choices(text::Texts const& texts)
{
    return {
        {.value = "1", .label = texts.translate("Elke week")},
        {.value = "2", .label = texts.translate("Om de week")},
    };
}

void prefill_dagdeel(web::Form& form, programme::Dagdeel const& dagdeel)
{
    form.prefill("weekday", std::to_string(dagdeel.weekday));
    form.prefill("part", base::to_code(dagdeel.part));
}

} // namespace support
