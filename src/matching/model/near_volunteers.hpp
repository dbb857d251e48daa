// Who lives near enough to come: a grid over the homes of all volunteers, made once for a whole pool, so that
// a family need not be held beside each of them.
#pragma once

#include "matching/model/assignment.hpp"

namespace matching {

// A home on a flat map, in kilometres.
struct Home {
    float x;
    float y;
};

struct NearVolunteer {
    float kilometres;
    VolunteerIndex volunteer;

    friend auto operator<=>(NearVolunteer const&, NearVolunteer const&) = default;
};

class NearVolunteers {
public:
    // With how far each is willing to travel, in kilometres.
    NearVolunteers(std::span<Home const> homes, std::span<float const> travel);

    // The nearest of those who are willing to come that far, at most `most`, the nearest first; of two as
    // near, who stands first. Written into `found`, to be used again.
    void nearest(Home from, std::size_t most, std::vector<NearVolunteer>& found) const;

private:
    struct Entry {
        Home home;
        float travel;
        VolunteerIndex volunteer;
    };

    [[nodiscard]] int column(float x) const;
    [[nodiscard]] int row(float y) const;
    [[nodiscard]] std::size_t cell(int at_column, int at_row) const;
    void lay_out(std::span<Home const> homes);
    void look_in_ring(Home from, int ring, std::vector<NearVolunteer>& found) const;
    void look_in_cell(Home from, int at_column, int at_row, std::vector<NearVolunteer>& found) const;

    Home corner_ = {.x = 0, .y = 0};
    float cell_size_ = 1;
    float most_travel_ = 0;
    int columns_ = 1;
    int rows_ = 1;
    std::vector<std::uint32_t> first_; // entry of each cell, and one behind the last
    std::vector<Entry> entries_;
};

} // namespace matching
