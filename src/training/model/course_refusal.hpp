// Why something about a course cannot be done. A person hears it in words.
#pragma once

namespace training {

enum class CourseRefusal {
    day_twice,         // two dagdelen on one day
    was_held,          // who came was recorded, so its day stays
    too_few_places,    // more volunteers have a place
    changed_meanwhile, // by somebody else, since the form was opened
    is_over,           // the course, or this dagdeel, was before today
    is_full,           // for a guest; who takes the whole course can wait
    has_left,          // the volunteer stopped, or was found not suited
    is_yet_to_come,    // nobody can have attended
    other_topics,      // not one dagdeel for each topic that the course has
};

} // namespace training
