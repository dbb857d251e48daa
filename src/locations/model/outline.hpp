// The shapes of the municipalities on the map of the country. All shapes of an edition share one flat plane,
// with x to the right and y downwards.
#pragma once

#include "locations/model/municipality_code.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace locations {

struct Outline {
    MunicipalityCode municipality;
    std::string path; // the d of an SVG path: M, L and Z with absolute coordinates

    friend bool operator==(Outline const&, Outline const&) = default;
};

// Whether a text holds nothing but moves, lines and numbers.
bool is_outline_path(std::string_view text);

// The rectangle around shapes, in whole units.
struct MapFrame {
    int left = 0;
    int top = 0;
    int width = 0;
    int height = 0;

    friend bool operator==(MapFrame const&, MapFrame const&) = default;
};

// The smallest that holds all of them with `margin` around it; empty without shapes.
MapFrame frame_around(std::vector<Outline> const& outlines, int margin);

} // namespace locations
