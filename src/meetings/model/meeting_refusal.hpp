// Why something about a meeting cannot be done. A person hears it in words.
#pragma once

namespace meetings {

enum class MeetingRefusal {
    no_days,           // the plan has no day on which to meet
    day_twice,         // two dates would fall on one day
    day_in_use,        // parents registered for a day that would go, or it was held
    changed_meanwhile, // by somebody else, since the form was opened
    is_over,           // the date was before today
    is_cancelled,      // the date does not go on
    is_yet_to_come,    // nobody can have attended
    not_by_name,       // parents need not register
    is_full,           // as many families registered as there are places
};

} // namespace meetings
