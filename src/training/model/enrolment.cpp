#include "training/model/enrolment.hpp"

#include <algorithm>

namespace training {

namespace {

int count_placed(std::vector<Enrolment> const& enrolments)
{
    return static_cast<int>(std::ranges::count_if(enrolments, [](Enrolment const& one) {
        return one.has_place() && !one.only;
    }));
}

int count_guests(std::vector<Enrolment> const& enrolments, CourseDagdeelId dagdeel)
{
    return static_cast<int>(std::ranges::count_if(enrolments, [dagdeel](Enrolment const& one) {
        return one.has_place() && one.only == dagdeel;
    }));
}

} // namespace

int places_left_at(Course const& course, CourseDagdeelId dagdeel, std::vector<Enrolment> const& enrolments)
{
    auto const taken = count_placed(enrolments) + count_guests(enrolments, dagdeel);
    return std::max(0, course.most_volunteers - taken);
}

int places_taken(Course const& course, std::vector<Enrolment> const& enrolments)
{
    auto most_guests = 0;
    for (auto const& dagdeel : course.dagdelen) {
        most_guests = std::max(most_guests, count_guests(enrolments, dagdeel.id));
    }
    return count_placed(enrolments) + most_guests;
}

int places_left(Course const& course, std::vector<Enrolment> const& enrolments)
{
    return std::max(0, course.most_volunteers - places_taken(course, enrolments));
}

std::vector<EnrolmentId>
who_moves_up(Course const& course, std::vector<Enrolment> const& enrolments, base::Date today)
{
    auto moving = std::vector<EnrolmentId>{};
    if (last_day_of(course) < today) {
        return moving;
    }
    for (auto const& one : enrolments) {
        if (one.waits() && !one.only) {
            moving.push_back(one.id);
        }
    }
    std::ranges::sort(moving);
    auto const places = static_cast<std::size_t>(places_left(course, enrolments));
    moving.resize(std::min(moving.size(), places), EnrolmentId{0});
    return moving;
}

Enrolment const* find_open_enrolment(
    std::vector<Enrolment> const& enrolments,
    volunteers::VolunteerId volunteer,
    std::optional<CourseDagdeelId> only
)
{
    auto const found = std::ranges::find_if(enrolments, [&](Enrolment const& one) {
        return one.volunteer == volunteer
               && ((one.is_open() && one.only == only) || (only && one.has_place() && !one.only));
    });
    return found == enrolments.end() ? nullptr : &*found;
}

} // namespace training
