#include "training/model/course.hpp"

#include <algorithm>
#include <set>

namespace training {

CoursePlan Course::plan() const
{
    auto plan = CoursePlan{
        .kind = kind,
        .title = title,
        .place = place,
        .hours = hours,
        .trainer = trainer,
        .most_volunteers = most_volunteers,
        .dagdelen = {},
    };
    for (auto const& dagdeel : dagdelen) {
        plan.dagdelen.push_back(dagdeel.plan);
    }
    return plan;
}

base::Date first_day_of(Course const& course)
{
    return course.dagdelen.front().plan.on;
}

base::Date last_day_of(Course const& course)
{
    return course.dagdelen.back().plan.on;
}

CourseDagdeel const* find_dagdeel(Course const& course, CourseDagdeelId id)
{
    auto const found = std::ranges::find(course.dagdelen, id, &CourseDagdeel::id);
    return found == course.dagdelen.end() ? nullptr : &*found;
}

std::vector<base::Date> weekly_where_open(std::vector<std::optional<base::Date>> const& days)
{
    auto filled = std::vector<base::Date>{};
    for (auto const& day : days) {
        filled.push_back(day ? *day : base::add_days(filled.back(), 7));
    }
    return filled;
}

bool has_two_on_one_day(CoursePlan const& plan)
{
    auto days = std::set<base::Date>{};
    return std::ranges::any_of(plan.dagdelen, [&](PlannedDagdeel const& dagdeel) {
        return !days.insert(dagdeel.on).second;
    });
}

bool waits_for_attendance(CourseDagdeel const& dagdeel, base::Date today)
{
    return dagdeel.plan.on <= today && !dagdeel.was_recorded();
}

} // namespace training
