// A municipality (gemeente) as it is between two days. Municipalities merge and are divided every first of
// January.
#pragma once

#include "locations/model/municipality_code.hpp"
#include "platform/base/date.hpp"

#include <optional>
#include <string>

namespace locations {

// In degrees (WGS84).
struct Point {
    double latitude;
    double longitude;

    friend bool operator==(Point, Point) = default;
};

// As the crow flies, on a sphere.
double kilometres_between(Point from, Point to);

struct Municipality {
    MunicipalityCode code;
    std::string name;       // as CBS writes it: "Hengelo (O.)"
    std::string short_name; // "Hengelo"
    std::string province_code;
    std::string province;
    Point label; // where a map puts its name
    int inhabitants;
    base::Date valid_from;
    std::optional<base::Date> valid_to = {}; // the last day; nothing while it exists

    friend bool operator==(Municipality const&, Municipality const&) = default;
};

bool exists_on(Municipality const& municipality, base::Date day);

} // namespace locations
