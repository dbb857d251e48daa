#include "intake/pages/dagdeel_form.hpp"

namespace intake {

std::string field_of(programme::Dagdeel const& dagdeel)
{
    return "dagdeel_" + std::to_string(dagdeel.weekday) + "_" + std::string{base::to_code(dagdeel.part)};
}

std::string grid_id_of(programme::Dagdeel const& dagdeel)
{
    auto const first = programme::Dagdeel{.weekday = days_of_week.front(), .part = parts_of_day.front()};
    return dagdeel == first ? std::string{dagdelen_field} : field_of(dagdeel);
}

std::vector<programme::Dagdeel> read_dagdelen(web::Form const& form)
{
    auto dagdelen = std::vector<programme::Dagdeel>{};
    for (auto const weekday : days_of_week) {
        for (auto const part : parts_of_day) {
            dagdelen.push_back({.weekday = weekday, .part = part});
        }
    }
    std::erase_if(dagdelen, [&](programme::Dagdeel const& dagdeel) {
        return !form.chosen(field_of(dagdeel), "yes");
    });
    return dagdelen;
}

void prefill_dagdelen(web::Form& form, std::vector<programme::Dagdeel> const& dagdelen)
{
    for (auto const& dagdeel : dagdelen) {
        form.prefill(field_of(dagdeel), "yes");
    }
}

} // namespace intake
