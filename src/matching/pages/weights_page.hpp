// What the page shows on which a location manager chooses what weighs how much.
#pragma once

#include "accounts/pages/page_request.hpp"
#include "matching/model/location_weights.hpp"
#include "platform/web/form.hpp"

#include <optional>
#include <string>
#include <vector>

namespace matching {

// A waiting family for whom somebody else would stand first.
struct ChangedFirst {
    std::string family;
    std::string before; // a volunteer; never empty
    std::string after;
};

// What would change today with the weights that stand in the form.
struct WeightsPreview {
    std::size_t families; // that wait
    std::vector<ChangedFirst> changed;
    std::size_t helped_before; // families in the best for all
    std::size_t helped_after;
};

struct WeightField {
    std::string name;
    std::string label;
    std::string hint;
};

struct WeightsPage {
    std::vector<LocationWeights> chosen; // by day; empty while the programme's own weights count
    web::Form form;
    std::optional<WeightsPreview> preview;
};

std::vector<WeightField> weight_fields(text::Texts const& texts);

} // namespace matching
