// When and where families of the national demo come.
#pragma once

#include "demo/model/nation/draw.hpp"
#include "demo/model/nation/nation.hpp"

namespace demo {

class Demand {
public:
    Demand(std::vector<Place> const& places, Draw const& draw);

    // How many families have support in this year, about.
    static int families_in(int year);

    // The first and last days of a year are left out, so that nobody can doubt to which year a start belongs.
    static std::vector<Day> draw_days(Draw& draw, int year, int count);

    // One that has been at work for long enough to have support on this day.
    [[nodiscard]] int draw_place(Draw& draw, Day day) const;

private:
    std::vector<Day> first_support_;
    std::vector<int> weights_;
};

} // namespace demo
