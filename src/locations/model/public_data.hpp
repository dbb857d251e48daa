// An edition of the public data on municipalities, postcodes, places and the map, as it is from one day on:
// usually a first of January.
#pragma once

#include "locations/model/merger.hpp"
#include "locations/model/municipality.hpp"
#include "locations/model/outline.hpp"

#include <stdexcept>
#include <string>
#include <vector>

namespace locations {

// Why an edition cannot be loaded over what is there.
class EditionError : public std::runtime_error {
    using std::runtime_error::runtime_error;
};

struct Neighbours {
    MunicipalityCode one;
    MunicipalityCode other;

    friend auto operator<=>(Neighbours const&, Neighbours const&) = default;
};

// Another name of a municipality: "Den Bosch".
struct MunicipalityAlias {
    MunicipalityCode municipality;
    std::string alias;

    friend auto operator<=>(MunicipalityAlias const&, MunicipalityAlias const&) = default;
};

// The four digits; some lie in several municipalities.
struct PostcodeArea {
    std::string digits;
    std::vector<MunicipalityCode> municipalities;
    Point point;
};

// A town or village (woonplaats); one that lies in two municipalities has a record for each.
struct Place {
    std::string name;
    MunicipalityCode municipality;
    Point point;
};

struct Edition {
    base::Date first_day;
    std::vector<Municipality> municipalities; // valid from first_day
    std::vector<Neighbours> neighbours;       // both ways
    std::vector<MunicipalityAlias> aliases;
    std::vector<PostcodeArea> postcodes;
    std::vector<Place> places;
    std::vector<Merger> mergers;
    std::vector<Outline> outlines; // by code; none where nobody has drawn the map yet
};

// How many records an edition added, changed, or ended.
struct EditionChanges {
    int added = 0;
    int changed = 0;
    int ended = 0;

    EditionChanges& operator+=(EditionChanges const& other)
    {
        added += other.added;
        changed += other.changed;
        ended += other.ended;
        return *this;
    }

    friend bool operator==(EditionChanges const&, EditionChanges const&) = default;
};

} // namespace locations
