// Choosing dagdelen in a grid of the week: seven days of three boxes.
//
//     {{> intake::dagdeel_grid(texts, form, {.label = texts.translate("Wanneer kan er iemand komen?")})}}
//     auto const dagdelen = intake::read_dagdelen(form);
#pragma once

#include "platform/web/form.hpp"
#include "programme/model/dagdeel.hpp"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace intake {

// An error about the whole grid is added to this field.
inline constexpr auto dagdelen_field = std::string_view{"dagdelen"};

inline constexpr auto days_of_week = std::to_array<int>({1, 2, 3, 4, 5, 6, 7});
inline constexpr auto parts_of_day = std::to_array<programme::DayPart>(
    {programme::DayPart::morning, programme::DayPart::afternoon, programme::DayPart::evening}
);

struct DagdeelGrid {
    std::string label;
    std::string hint = {};
    bool optional = false;
};

// The name of a box: "dagdeel_1_morning".
std::string field_of(programme::Dagdeel const& dagdeel);

// The first box has the id to which the error summary leads.
std::string grid_id_of(programme::Dagdeel const& dagdeel);

// The dagdelen that were ticked, in the order of the week.
std::vector<programme::Dagdeel> read_dagdelen(web::Form const& form);

void prefill_dagdelen(web::Form& form, std::vector<programme::Dagdeel> const& dagdelen);

} // namespace intake
