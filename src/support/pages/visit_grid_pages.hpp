// The visits of a location at a glance.
#pragma once

#include "accounts/pages/page_request.hpp"
#include "support/model/visit_grid.hpp"

#include <array>
#include <string>
#include <vector>

namespace support {

struct GridRow {
    std::string family;
    std::string volunteer;
    std::string address; // of the visits of this pair
    std::vector<WeekState> weeks;
    bool thinning;
};

struct GridPage {
    std::vector<base::Date> mondays; // oldest first
    std::vector<GridRow> rows;       // where contact is thinning first
    int thinning;                    // how many of them
};

// A sign that is read without colour, and what it says.
std::string_view sign_of(WeekState state);
std::string word_for(WeekState state, text::Texts const& texts);
std::string_view class_of(WeekState state);

// Those that the legend explains.
inline constexpr auto signs_shown = std::to_array(
    {WeekState::happened, WeekState::missed, WeekState::untold, WeekState::left_out, WeekState::to_come}
);

// GET /visits
web::Response show_visit_grid(accounts::SignedInRequest& request);

} // namespace support
