// The topics of the programme that a volunteer has done, wherever she did them, and what follows from it.
#pragma once

#include "training/model/course.hpp"
#include "volunteers/model/pipeline.hpp"

#include <map>

namespace training {

// By code of the topic, the first day on which she did it.
using TopicsDone = std::map<std::string, base::Date, std::less<>>;

void add_topic(TopicsDone& done, std::string const& topic, base::Date on);

// In the order of the programme.
std::vector<programme::Choice>
missing_topics(programme::ProgrammeVersion const& programme, TopicsDone const& done);

// The day on which the last topic of the programme was done; nothing while one is missing.
std::optional<base::Date>
training_done_on(programme::ProgrammeVersion const& programme, TopicsDone const& done);

// The steps of the pipeline that follow from what she did and were not recorded yet: that the course began,
// and that she is certified. A step that the pipeline refuses is left to the coordinator.
std::vector<volunteers::VolunteerEvent> steps_from(
    programme::ProgrammeVersion const& programme,
    volunteers::VolunteerHistory history,
    TopicsDone const& done,
    base::Date today
);

// A dagdeel to come on which a topic can be done.
struct Chance {
    Course const* course;
    CourseDagdeel const* dagdeel;
};

// From tomorrow on, the soonest first; these point into `courses`.
std::vector<Chance> chances_for(std::string_view topic, std::vector<Course> const& courses, base::Date today);

} // namespace training
