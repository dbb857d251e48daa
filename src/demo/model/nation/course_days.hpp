// When the courses for new volunteers are: in each place one in spring and one in autumn, on six evenings.
#pragma once

#include "demo/model/nation/draw.hpp"
#include "demo/model/nation/work_days.hpp"

#include <array>

namespace demo {

inline constexpr auto evenings_of_course = std::size_t{6};

// From the certificate to the first family there is at least so much time.
inline constexpr auto days_after_course = 14;

class CourseDays {
public:
    CourseDays(Draw const& draw, WorkDays const& work) : draw_{draw}, work_{work} {}

    // Courses are counted in half years.
    [[nodiscard]] std::array<Day, evenings_of_course> evenings_of(int place, int course) const;

    // The last course after which there is time enough before this day.
    [[nodiscard]] int last_course_before(int place, Day day) const;

private:
    Draw draw_;
    WorkDays const& work_;
};

// "2024" for both courses of that year.
constexpr int year_of_course(int course)
{
    return course / 2;
}

constexpr bool is_in_spring(int course)
{
    return course % 2 == 0;
}

} // namespace demo
