#include "demo/model/nation/course_days.hpp"

namespace demo {

std::array<Day, evenings_of_course> CourseDays::evenings_of(int place, int course) const
{
    constexpr auto courses_of_place = 10'000;
    auto draw = draw_.of(Stream::courses, static_cast<std::uint64_t>(place * courses_of_place + course));
    auto const year = year_of_course(course);
    auto const first = is_in_spring(course) ? day_in(year, 2, 26) : day_in(year, 9, 8);
    auto day = next_weekday_from(first + draw.whole(0, 20), draw.whole(1, 4));
    auto evenings = std::array<Day, evenings_of_course>{};
    for (auto& evening : evenings) {
        while (work_.is_public_holiday(day) || is_school_holiday(day)) {
            day = day + 7;
        }
        evening = day;
        day = day + 7;
    }
    return evenings;
}

int CourseDays::last_course_before(int place, Day day) const
{
    auto course = year_of(day) * 2 + 1;
    while (evenings_of(place, course).back() + days_after_course > day) {
        --course;
    }
    return course;
}

} // namespace demo
