// A talk of a coordinator with a volunteer (begeleidingsgesprek). What is noted is about her, not about a
// family.
#pragma once

#include "platform/base/date.hpp"
#include "platform/base/id.hpp"
#include "volunteers/model/volunteer.hpp"

#include <string>

namespace coaching {

using people::LocationId;
using volunteers::VolunteerId;

struct Talk {
    base::Date on;
    std::string note; // may be empty
    std::string by;   // the name of the coordinator; empty when it is not known
};

enum class TalkRefusal {
    in_future,
    before_sign_up, // she was no volunteer yet
};

} // namespace coaching
