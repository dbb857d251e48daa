// Intervision (intervisie): a group of volunteers who learn from each other, a few times a year.
#pragma once

#include "coaching/model/talk.hpp"

#include <set>
#include <string>
#include <vector>

namespace coaching {

using IntervisionGroupId = base::Id<struct IntervisionGroupTag>;
using IntervisionDateId = base::Id<struct IntervisionDateTag>;

struct IntervisionDate {
    IntervisionDateId id;
    base::Date on;
    std::string starts_at;      // "20:00"; may be empty
    int attendance_version = 0; // 0: nobody recorded yet who came
    std::set<VolunteerId> came = {};
    std::set<VolunteerId> missed = {}; // members on that day who did not come

    [[nodiscard]] bool was_recorded() const { return attendance_version > 0; }
};

struct IntervisionGroup {
    IntervisionGroupId id;
    LocationId location;
    std::string name;
    std::set<VolunteerId> members;
    std::vector<IntervisionDate> dates; // in order of day
    int version;                        // rises when the name or the members change
};

// Who was in the group on this date: as it was recorded, or else as the group is now.
std::set<VolunteerId> expected_on(IntervisionGroup const& group, IntervisionDate const& date);

IntervisionDate const* find_date(IntervisionGroup const& group, IntervisionDateId id);

enum class IntervisionRefusal {
    changed_meanwhile, // by somebody else, since the form was opened
    is_yet_to_come,    // nobody can have attended
    was_recorded,      // so it cannot be taken away
};

} // namespace coaching
